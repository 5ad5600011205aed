package be.brugwachter.correspondence;

import be.brugwachter.correspondence.OfficerLetter.Code;
import be.brugwachter.correspondence.OfficerLetter.Kind;
import be.brugwachter.disclosure.LetterPress;
import be.brugwachter.disclosure.Notice;
import be.brugwachter.disclosure.NoticeKind;
import be.brugwachter.disclosure.OfficerNotices;
import be.brugwachter.protocol.PartyProfile;
import be.brugwachter.protocol.Protocol;
import be.brugwachter.protocol.ProtocolDesk;
import be.brugwachter.protocol.ProtocolId;
import be.brugwachter.shared.Actor;
import be.brugwachter.trust.Walls;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Tells the other party's officer, in the transaction of the act. Where that party has Brugwachter, what is told goes there sealed and
 * the mail only says that it did; where it has paper, the mail tells it and carries a code to confirm with.
 */
public class Correspondence {
    private static final String SEALED =
            "De inhoud staat verzegeld in uw Brugwachter. Meld u aan, lees ze onder Brieven en duw daar op de knop: dan weten wij het.";
    private static final byte[] NOTHING = {};

    private final OfficerNotices officers;
    private final LetterPress press;
    private final AnswerCodes codes;
    private final ProtocolDesk protocols;
    private final Clock clock;

    Correspondence(OfficerNotices officers, LetterPress press, AnswerCodes codes, ProtocolDesk protocols, Clock clock) {
        this.officers = officers;
        this.press = press;
        this.codes = codes;
        this.protocols = protocols;
        this.clock = clock;
    }

    /**
     * Tells of something; the same matter a second time is told no more.
     *
     * @param lines whole Dutch sentences about organisations, measures and counts, never about a family
     * @param steps what was done so far, for the joint log
     */
    public void tell(Matter matter, List<String> lines, List<Code> steps) {
        Optional<Protocol> sealed = sealed(matter);
        if (sealed.isEmpty()) {
            officers.say(
                    matter.protocol(),
                    matter.kind(),
                    matter.subject(),
                    Stream.concat(lines.stream(), codes.lines(matter).stream()).toList());
            return;
        }
        officers.say(matter.protocol(), matter.kind(), matter.subject(), List.of(SEALED));
        send(letter(Kind.TOLD, matter, lines, steps), sealed.get(), NOTHING);
    }

    /** Adds a step to the joint log of a matter the other party knows; an officer on paper hears of it with the next notice. */
    public void follow(Matter matter, Code step) {
        sealed(matter)
                .ifPresent(protocol -> send(letter(Kind.STEPS, matter, List.of(), List.of(step)), protocol, NOTHING));
    }

    /** Says that a letter was read. */
    void confirm(Matter matter) {
        sealed(matter).ifPresent(protocol -> send(letter(Kind.READ, matter, List.of(), List.of()), protocol, NOTHING));
    }

    /**
     * Answers a request with a document.
     *
     * @return false when it cannot go by mail
     */
    boolean answer(Matter matter, byte[] document) {
        return sealed(matter)
                .filter(protocol -> send(letter(Kind.ANSWER, matter, List.of(), List.of()), protocol, document))
                .isPresent();
    }

    /** How what was told of something fares: its mail, or the sealed letter when that is the one that did not arrive. */
    public Optional<Notice> about(NoticeKind kind, UUID subject) {
        return press.about(id(Kind.TOLD + " " + kind + " " + subject))
                .filter(Notice::needsACall)
                .or(() -> officers.about(kind, subject));
    }

    /** Sealed letters of ours that did not get there, and about which nobody called yet. */
    List<Notice> stranded() {
        return press.stranded();
    }

    /** Somebody called about one of them; false when somebody had. */
    boolean called(UUID notice, Actor by) {
        return press.called(notice, by);
    }

    /** The other party of a protocol; it may be gone after a restore. */
    Optional<PartyProfile> other(ProtocolId protocol) {
        return protocols.byId(protocol).map(each -> each.other(Walls.party()));
    }

    /** The moment it is. */
    Instant now() {
        return clock.instant();
    }

    private Optional<Protocol> sealed(Matter matter) {
        return protocols.byId(matter.protocol()).filter(press::reaches);
    }

    private boolean send(OfficerLetter letter, Protocol protocol, byte[] document) {
        return press.send(letter.id(), protocol, LetterForm.write(letter, document));
    }

    /** The id is made of what the letter says, so that the same act done twice writes one. */
    private OfficerLetter letter(Kind kind, Matter matter, List<String> lines, List<Code> steps) {
        String words = kind + " " + matter.kind() + " " + matter.subject() + (kind == Kind.STEPS ? " " + steps : "");
        return new OfficerLetter(id(words), kind, matter, clock.instant(), lines, steps);
    }

    private static UUID id(String words) {
        return UUID.nameUUIDFromBytes(words.getBytes(StandardCharsets.UTF_8));
    }

    /** The kinds of notice a letter can be about. */
    static boolean isToldOf(NoticeKind kind) {
        return switch (kind) {
            case BREACH, BREACH_UPDATED, HOST_BREACH, LAW_CHANGED, PROCESSORS_CHANGED, EVIDENCE_ASKED -> true;
            default -> false;
        };
    }
}
