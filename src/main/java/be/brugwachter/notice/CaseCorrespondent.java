package be.brugwachter.notice;

import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Upholds;
import be.brugwachter.correspondence.Correspondent;
import be.brugwachter.correspondence.Matter;
import be.brugwachter.correspondence.OfficerLetter;
import be.brugwachter.correspondence.OfficerLetter.Code;
import be.brugwachter.disclosure.NoticeKind;
import be.brugwachter.notice.Choice.Group;
import be.brugwachter.shared.Actor;
import be.brugwachter.shared.Role;
import be.brugwachter.trust.Walls;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A breach as two Brugwachters write about it: it stands in both registers under one number, each party's clock runs from the moment it
 * knew, and what one does stands in the log of both.
 */
final class CaseCorrespondent implements Correspondent {
    private final CaseDesk desk;

    CaseCorrespondent(CaseDesk desk) {
        this.desk = desk;
    }

    @Override
    public Set<NoticeKind> kinds() {
        return Set.of(NoticeKind.BREACH, NoticeKind.BREACH_UPDATED, NoticeKind.HOST_BREACH);
    }

    /** A breach we did not know goes into our register: from now on we know, and owe what article 33 asks of us. */
    @Override
    @Upholds(Clause.BREACH_TOLD)
    public void told(OfficerLetter letter) {
        if (known(letter.matter()).isEmpty()) {
            desk.open(heard(letter.matter()), system());
        }
        steps(letter);
    }

    private BreachCase heard(Matter matter) {
        return new BreachCase(
                matter.whole(),
                Optional.of(matter.protocol()),
                BreachKind.PEER,
                desk.now(),
                Role.DPO,
                false,
                Optional.empty(),
                false);
    }

    @Override
    @Upholds(Clause.BREACH_CONSULTED)
    public void steps(OfficerLetter letter) {
        known(letter.matter())
                .ifPresent(breach -> letter.codes()
                        .forEach(code -> choice(code)
                                .ifPresent(
                                        choice -> desk.told(breach, theirs(breach, choice, code.moment()), system()))));
    }

    /** Only what both parties write in the joint log; a word we do not know says nothing. */
    private static Optional<Choice> choice(Code code) {
        return Arrays.stream(Choice.values())
                .filter(each -> each.name().equals(code.word()))
                .filter(each -> List.of(Group.AGREED, Group.MEASURE).contains(each.group()))
                .findFirst();
    }

    @Override
    public void confirmed(Matter matter) {
        known(matter).ifPresent(breach -> desk.told(breach, confirmation(matter), system()));
    }

    private Step confirmation(Matter matter) {
        return new Step(id(matter.subject() + " confirmed"), Choice.CONFIRMED, true, desk.now());
    }

    private static Step theirs(BreachCase breach, Choice choice, Instant moment) {
        return new Step(id(breach.id() + " " + choice + " " + moment), choice, true, moment);
    }

    private static UUID id(String words) {
        return UUID.nameUUIDFromBytes(words.getBytes(StandardCharsets.UTF_8));
    }

    /** The breach, when it is one of this protocol: of another one the other party has nothing to say. */
    private Optional<BreachCase> known(Matter matter) {
        return desk.find(matter.whole())
                .map(CaseFile::head)
                .filter(head ->
                        head.protocol().filter(matter.protocol()::equals).isPresent());
    }

    @Override
    public Optional<String> page(Matter matter) {
        return known(matter).map(breach -> "/meldingen/" + breach.id());
    }

    private static Actor system() {
        return Actor.system(Walls.party());
    }
}
