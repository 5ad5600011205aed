package be.brugwachter.notice;

import be.brugwachter.correspondence.Correspondent;
import be.brugwachter.correspondence.Matter;
import be.brugwachter.disclosure.NoticeKind;
import be.brugwachter.shared.Actor;
import be.brugwachter.trust.Walls;
import java.util.Optional;
import java.util.Set;

/** A change of law as two parties write about it. */
final class LawCorrespondent implements Correspondent {
    private final DutyDesk desk;

    LawCorrespondent(DutyDesk desk) {
        this.desk = desk;
    }

    @Override
    public Set<NoticeKind> kinds() {
        return Set.of(NoticeKind.LAW_CHANGED);
    }

    @Override
    public void confirmed(Matter matter) {
        desk.confirmed(matter.subject(), Actor.system(Walls.party()));
    }

    @Override
    public Optional<String> page(Matter matter) {
        return Optional.of("/protocollen/" + matter.protocol());
    }
}
