package be.brugwachter.referral;

import be.brugwachter.disclosure.Trouble;
import be.brugwachter.protocol.ProtocolDesk;
import be.brugwachter.shared.Actor;
import be.brugwachter.shared.Role;
import be.brugwachter.shared.ToDo;
import be.brugwachter.shared.ToDoSource;
import java.util.List;
import java.util.Optional;

/** What waits for a team member: a draft to finish, a mail that came back, a parcel that is held, a family to ask anew. */
final class ReferralToDos implements ToDoSource {
    private static final String SILENT = "Niemand opende een bericht: bel het OCMW, noem geen namen";

    private final FollowDesk follow;
    private final ProtocolDesk protocols;

    ReferralToDos(FollowDesk follow, ProtocolDesk protocols) {
        this.follow = follow;
        this.protocols = protocols;
    }

    @Override
    public List<ToDo> waitingFor(Actor actor) {
        if (actor.role() != Role.TEAM_MEMBER) {
            return List.of();
        }
        return follow.mine(new Member(actor, "")).stream()
                .flatMap(referral -> toDo(referral, follow.trouble(referral)).stream())
                .toList();
    }

    private Optional<ToDo> sent(Referral.Sent sent, Optional<Trouble> trouble, String there) {
        if (trouble.isPresent()) {
            return Optional.of(new ToDo("Een blad met wachtzinnen raakte verloren: kijk een bericht na", there, true));
        }
        return protocols
                .byId(sent.course().protocol(), sent.course().protocolVersion())
                .filter(protocol -> follow.silent(sent, protocol))
                .map(protocol -> new ToDo(SILENT, there, true));
    }

    private Optional<ToDo> toDo(Referral referral, Optional<Trouble> trouble) {
        String there = "/doorverwijzingen/" + referral.id();
        return switch (referral) {
            case Referral.Draft draft ->
                Optional.of(new ToDo("Werk je concept af; na 24 uur gaat het vanzelf weg", there + "/gegevens", false));
            case Referral.Undelivered on ->
                Optional.of(new ToDo("Een bericht kwam terug van de mailbox van het OCMW", there, true));
            case Referral.Held on -> Optional.of(new ToDo("Een bericht wordt hier vastgehouden", there, true));
            case Referral.Lapsed on ->
                Optional.of(new ToDo("Niemand opende een bericht op tijd: vraag de ouder opnieuw", there, true));
            case Referral.Sealed on -> Optional.empty();
            case Referral.Sent on -> sent(on, trouble, there);
            case Referral.Opened on -> Optional.empty();
            case Referral.Withdrawn on -> Optional.empty();
            case Referral.Erased on -> Optional.empty();
        };
    }
}
