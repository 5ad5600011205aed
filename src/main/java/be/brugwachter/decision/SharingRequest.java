package be.brugwachter.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is known about one wish to send, gathered before the question is asked. In every part a null means that nobody
 * knows; the policy refuses what it does not know. It holds no data of the client, only facts about them.
 *
 * @param moment the moment of the decision: a fact like all others
 * @param referral the case itself
 * @param protocol the protocol and its life
 * @param agreed what the protocol agreed
 * @param sender who wants to send
 * @param client where the client lives and how they met
 * @param receiver the OCMW, its readers and its mailbox
 * @param informed what the client was told
 * @param consent what the client agreed to
 */
public record SharingRequest(
        @Nullable Instant moment,
        CaseFacts referral,
        ProtocolFacts protocol,
        AgreedFacts agreed,
        SenderFacts sender,
        ClientFacts client,
        ReceiverFacts receiver,
        InformedFacts informed,
        ConsentFacts consent) {
    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    /** The day of the decision in Brussels, where the protocols' dates are at home. */
    @Nullable
    LocalDate day() {
        return moment == null ? null : LocalDate.ofInstant(moment, BRUSSELS);
    }
}
