package be.brugwachter.drafting;

import be.brugwachter.protocol.Processors.Processor;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The few things in which one protocol of the family differs from the next. What nobody filled in yet is empty or null; the text
 * then says so and the findings name it.
 *
 * @param id the lasting name the protocol gets in the register
 * @param version 1, or one more than what the register has
 * @param sender who passes on
 * @param receiver the OCMW
 * @param localTeam the local team that may send
 * @param agreement the cooperation agreement it rests on
 * @param mailbox where parcels go
 * @param guideline the guideline for sending
 * @param processors those the receiver names; empty for none
 * @param use what the receiver may do with the data
 * @param lengths the working terms
 * @param inForce first day in force
 * @param noticeMonths months of notice
 * @param place where it is signed
 */
public record DraftTerms(
        String id,
        int version,
        DraftParty sender,
        DraftParty receiver,
        String localTeam,
        Agreement agreement,
        String mailbox,
        Guideline guideline,
        List<Processor> processors,
        Use use,
        Lengths lengths,
        @Nullable LocalDate inForce,
        int noticeMonths,
        String place) {
    public DraftTerms {
        processors = List.copyOf(processors);
    }

    /** The same under another number. */
    DraftTerms numbered(int other) {
        return new DraftTerms(
                id,
                other,
                sender,
                receiver,
                localTeam,
                agreement,
                mailbox,
                guideline,
                processors,
                use,
                lengths,
                inForce,
                noticeMonths,
                place);
    }

    /**
     * The cooperation agreement.
     *
     * @param day when it was concluded
     * @param name how people call it
     */
    public record Agreement(@Nullable LocalDate day, String name) {}

    /**
     * The guideline for sending.
     *
     * @param name how people call it
     * @param version which; may be empty
     */
    public record Guideline(String name, String version) {
        String words() {
            return version.isBlank() ? name : name + ", versie " + version;
        }
    }
}
