package be.brugwachter.correspondence;

import be.brugwachter.disclosure.NoticeKind;
import be.brugwachter.protocol.ProtocolId;
import java.util.UUID;

/**
 * What a letter is about.
 *
 * @param kind of the notice
 * @param subject the one notice, request or change
 * @param whole what it belongs to: the breach of a notice and its updates; of anything else the subject itself
 */
public record Matter(ProtocolId protocol, NoticeKind kind, UUID subject, UUID whole) {
    /** A matter that is told in one letter. */
    public static Matter single(ProtocolId protocol, NoticeKind kind, UUID subject) {
        return new Matter(protocol, kind, subject, subject);
    }
}
