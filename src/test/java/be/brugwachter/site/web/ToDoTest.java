package be.brugwachter.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import be.brugwachter.shared.Role;
import be.brugwachter.shared.ToDo;
import be.brugwachter.shared.ToDoSource;
import be.brugwachter.staff.SignedIn;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.ui.ConcurrentModel;

/** What waits, as home gathers it from the rooms. */
class ToDoTest {
    private static final ToDo DRAFT = new ToDo("Er ligt een concept", "/doorverwijzingen/nieuw", false);
    private static final ToDo BOUNCED = new ToDo("Een bericht kwam terug", "/doorverwijzingen", true);
    private static final ToDo TO_CONFIRM = new ToDo("Er wacht een voorstel", "/te-bevestigen", false);

    @Test
    void theUrgentComesFirstAndEachRoomIsAskedPerFunction() {
        ToDoSource referrals = actor -> actor.role() == Role.TEAM_MEMBER ? List.of(DRAFT, BOUNCED) : List.of();
        ToDoSource protocols = actor -> actor.role() == Role.PROTOCOL_MANAGER ? List.of(TO_CONFIRM) : List.of();

        assertThat(home(Set.of(Role.TEAM_MEMBER), referrals, protocols)).isEqualTo(List.of(BOUNCED, DRAFT));
        assertThat(home(Set.of(Role.TEAM_MEMBER, Role.PROTOCOL_MANAGER), referrals, protocols))
                .isEqualTo(List.of(BOUNCED, DRAFT, TO_CONFIRM));
    }

    @Test
    void withoutRoomsNothingWaits() {
        assertThat(home(Set.of(Role.DPO))).isEqualTo(List.of());
    }

    private static Object home(Set<Role> roles, ToDoSource... rooms) {
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        for (int i = 0; i < rooms.length; i++) {
            beans.addBean("room" + i, rooms[i]);
        }
        ConcurrentModel model = new ConcurrentModel();
        SignedIn person = new SignedIn(UUID.randomUUID(), "0886886638", "An", roles, "", Instant.EPOCH);
        new SitePages(beans.getBeanProvider(ToDoSource.class)).begin(person, model);
        return Objects.requireNonNull(model.getAttribute("todos"));
    }
}
