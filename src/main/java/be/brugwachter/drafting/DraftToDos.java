package be.brugwachter.drafting;

import be.brugwachter.drafting.Step.Kind;
import be.brugwachter.shared.Actor;
import be.brugwachter.shared.ToDo;
import be.brugwachter.shared.ToDoSource;
import java.util.List;
import java.util.Optional;

/** What of the drafts waits for somebody. */
final class DraftToDos implements ToDoSource {
    private final DraftingDesk desk;

    DraftToDos(DraftingDesk desk) {
        this.desk = desk;
    }

    @Override
    public List<ToDo> waitingFor(Actor actor) {
        return switch (actor.role()) {
            case PROTOCOL_MANAGER ->
                desk.all().stream()
                        .flatMap(each -> manager(each, actor).stream())
                        .toList();
            case DPO ->
                desk.all().stream().flatMap(each -> officer(each).stream()).toList();
            case TEAM_MEMBER, SOCIAL_WORKER, DISTRIBUTOR, ADMINISTRATOR, SYSTEM -> List.of();
        };
    }

    private static Optional<ToDo> officer(StoredDraft draft) {
        boolean waits = draft.state() != StoredDraft.State.SIGNED
                && draft.advice(Kind.SENDER_ADVICE).isEmpty()
                && DraftCheck.ready(DraftCheck.of(draft.draft()));
        return waits ? Optional.of(todo(draft, "er wacht een ontwerp op je advies", true)) : Optional.empty();
    }

    private static Optional<ToDo> manager(StoredDraft draft, Actor actor) {
        Optional<Step> letter = draft.waiting().filter(each -> !each.first().equals(actor.account()));
        if (letter.isPresent() && draft.state() != StoredDraft.State.SIGNED) {
            return Optional.of(todo(draft, "kijk het advies na dat een collega noteerde", true));
        }
        return switch (draft.state()) {
            case DRAFT -> Optional.of(todo(draft, "werk het ontwerp verder af", false));
            case ADVISED ->
                Optional.of(todo(draft, "laat het ontwerp tekenen en bewaar het getekende exemplaar", true));
            case SIGNED -> Optional.empty();
        };
    }

    private static ToDo todo(StoredDraft draft, String what, boolean urgent) {
        return new ToDo(draft.terms().receiver().name() + ": " + what, "/ontwerpen/" + draft.id(), urgent);
    }
}
