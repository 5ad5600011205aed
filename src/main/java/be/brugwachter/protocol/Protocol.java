package be.brugwachter.protocol;

import be.brugwachter.clause.Clause;
import be.brugwachter.shared.DataItem;
import be.brugwachter.shared.Party;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One version of a protocol under article 8 §1 of the e-gov decree, as data: the terms in which two texts differ. What all texts
 * say alike are the {@link Clause clauses}. Facts come from the signed text, sentences are ours.
 *
 * @param id its lasting name
 * @param version its version, from 1
 * @param fingerprint SHA-256 of the file it was read from, 64 hexadecimal digits; changes when anybody touches the file
 * @param heading parties and recitals
 * @param substance articles 2 to 5
 * @param safeguards articles 6 to 9
 * @param closing articles 10 and 11
 * @param workingTerms what the parties chose themselves
 * @param contradictions what a person saw in the text; what follows from the data is in {@link Findings}
 */
public record Protocol(
        ProtocolId id,
        int version,
        String fingerprint,
        Heading heading,
        Substance substance,
        Safeguards safeguards,
        Closing closing,
        WorkingTerms workingTerms,
        List<Finding> contradictions) {

    public Protocol {
        contradictions = List.copyOf(contradictions);
    }

    /** The profile of one side. */
    public PartyProfile profile(Side side) {
        return side == Side.SENDER ? sender() : receiver();
    }

    /** On which side of this protocol a party stands, if on any. */
    public Optional<Side> sideOf(Party party) {
        if (sender().party().equals(party)) {
            return Optional.of(Side.SENDER);
        }
        return receiver().party().equals(party) ? Optional.of(Side.RECEIVER) : Optional.empty();
    }

    /** The side across from a party of this protocol. */
    public Side otherSide(Party own) {
        return sideOf(own).orElseThrow() == Side.SENDER ? Side.RECEIVER : Side.SENDER;
    }

    /** Who stands across from a party of this protocol. */
    public PartyProfile other(Party own) {
        return profile(otherSide(own));
    }

    /** The advice of one side's data protection officer, if the text names one. */
    public Optional<DpoAdvice> adviceOf(Side side) {
        return Optional.ofNullable(heading.dpoAdvice().get(side));
    }

    /** The contacts of one side for a breach. */
    public List<Breach.Contact> breachContacts(Side side) {
        return safeguards.breach().contacts().stream()
                .filter(contact -> contact.side() == side)
                .toList();
    }

    /** What it is about, in a line. */
    public String title() {
        return heading.title();
    }

    /** Opgroeien regie. */
    public PartyProfile sender() {
        return heading.sender();
    }

    /** The OCMW. */
    public PartyProfile receiver() {
        return heading.receiver();
    }

    /** The team that may send, as the text names it. */
    public String localTeam() {
        return heading.localTeam();
    }

    /** The agreement it rests on. */
    public CooperationAgreement cooperationAgreement() {
        return heading.cooperationAgreement();
    }

    /** Art. 2: the purposes. */
    public Purposes purposes() {
        return substance.purposes();
    }

    /** Art. 2: the grounds of both parties. */
    public List<LegalBasis> legalBases() {
        return substance.legalBases();
    }

    /** Art. 3: the data that may pass. */
    public List<JustifiedData> data() {
        return substance.data();
    }

    /** Art. 3: every field that may pass. */
    public Set<DataItem> fields() {
        return data().stream().flatMap(each -> each.fields().stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** Art. 3: how long the receiver keeps. */
    public Retention retention() {
        return substance.retention();
    }

    /** Art. 6: the mailbox as the text has it. */
    public Mailbox mailbox() {
        return safeguards.mailbox();
    }

    /** Art. 6: how the data are sealed. */
    public Encryption encryption() {
        return safeguards.encryption();
    }

    /** Art. 6: the processors. */
    public Processors processors() {
        return safeguards.processors();
    }

    /** Place, day and names of the signatures. */
    public Signature signature() {
        return closing.signature();
    }

    /** Art. 11: the first day it is in force. */
    public LocalDate inForceFrom() {
        return closing.inForceFrom();
    }

    /** Art. 11: the notice period in whole months. */
    public int noticePeriodMonths() {
        return closing.noticePeriodMonths();
    }
}
