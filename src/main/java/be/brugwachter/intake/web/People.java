package be.brugwachter.intake.web;

import be.brugwachter.intake.IntakeDesk;
import be.brugwachter.protocol.Protocol;
import be.brugwachter.staff.Account;
import be.brugwachter.staff.StaffDesk;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Colleagues and purposes, as pages offer them. */
@Component("deskPeople")
class People {
    private final StaffDesk staff;
    private final IntakeDesk desk;

    People(StaffDesk staff, IntakeDesk desk) {
        this.staff = staff;
        this.desk = desk;
    }

    /** One thing to choose. */
    record Choice(String value, String label) {}

    /** Every colleague's name. */
    Map<UUID, String> names() {
        return staff.all().stream().collect(Collectors.toMap(Account::id, Account::displayName));
    }

    /** To whom a client may be given. */
    List<Choice> choices() {
        return desk.colleagues().stream()
                .map(each -> new Choice(each.id().toString(), each.displayName()))
                .toList();
    }

    /** Everybody whose clients may be handed over, also who is no longer bound. */
    List<Choice> everybody() {
        return staff.all().stream()
                .map(each -> new Choice(each.id().toString(), each.displayName()))
                .toList();
    }

    static List<Choice> purposes(Protocol protocol) {
        return protocol.purposes().receiver().stream()
                .map(purpose -> new Choice(purpose.id(), purpose.wording().text()))
                .toList();
    }
}
