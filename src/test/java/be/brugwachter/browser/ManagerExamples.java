package be.brugwachter.browser;

import static be.brugwachter.browser.Example.model;

import be.brugwachter.disclosure.web.ChannelModels;
import be.brugwachter.intake.web.ParcelModels;
import be.brugwachter.intake.web.PartnerModels;
import be.brugwachter.referral.web.BreachModels;
import be.brugwachter.shared.Party;
import be.brugwachter.shared.Role;
import be.brugwachter.staff.Account;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What managers, administrators and officers see, and the page where a code is typed. */
final class ManagerExamples {
    private ManagerExamples() {}

    static List<Example> all() {
        return List.of(
                example("kanalen", "disclosure/kanalen", ChannelModels.all()),
                example("kanaal", "disclosure/kanaal", ChannelModels.one()),
                example("kanaal-voorstel", "disclosure/voorstel", ChannelModels.proposal()),
                example("stil", "disclosure/stil", ChannelModels.silence()),
                example("inbreuken", "referral/inbreuken", BreachModels.breaches()),
                example("te-zien", "disclosure/te-zien", ChannelModels.notices()),
                atTheOcmw("ontvangst", "disclosure/ontvangst", ChannelModels.reception()),
                atTheOcmw("pakjes", "intake/pakjes", ParcelModels.refused()),
                atTheOcmw("pakjes-leeg", "intake/pakjes", ParcelModels.none()),
                atTheOcmw("partners", "intake/partners", PartnerModels.list()),
                atTheOcmw("partner-voorstel", "intake/partner-voorstel", PartnerModels.proposal()),
                example("open", "disclosure/open", Map.of("party", "0886886638")),
                example("open-even-pauze", "disclosure/open", Map.of("party", "0886886638", "rest", true)),
                example("mensen", "staff/mensen", people()),
                example("mijn-gegevens", "staff/mijn-gegevens", self()));
    }

    private static Map<String, Object> people() {
        return Map.of(
                "people",
                List.of(
                        account("an", "An Demeester", Role.TEAM_MEMBER, "Kind en Gezin Brugge"),
                        account("petra", "Petra Callens", Role.PROTOCOL_MANAGER, "")),
                "waiting",
                List.of(
                        Map.of("id", UUID.randomUUID(), "name", "An Demeester", "role", "teamlid", "own", false),
                        Map.of("id", UUID.randomUUID(), "name", "Bilal Ouali", "role", "teamlid", "own", true)),
                "roles",
                List.of(Role.TEAM_MEMBER, Role.PROTOCOL_MANAGER, Role.DPO),
                "said",
                "Geef deze link zelf af. Ze werkt één keer, zeven dagen lang.",
                "link",
                "/open/uitnodiging/0886886638/3f9a3f9a3f9a3f9a3f9a3f9a3f9a3f9a3f9a3f9a3f9a3f9a");
    }

    private static Account account(String username, String name, Role role, String team) {
        return new Account(
                UUID.randomUUID(),
                Party.of("0886886638"),
                username,
                name,
                Set.of(role),
                Optional.of(team).filter(each -> !each.isEmpty()),
                Optional.<LocalDate>empty());
    }

    private static Map<String, Object> self() {
        return Map.of(
                "me", Map.of("displayName", "An Demeester", "team", "Kind en Gezin Brugge"), "until", "1 maart 2027");
    }

    private static Example atTheOcmw(String name, String template, Map<String, Object> shown) {
        Map<String, Object> all = new HashMap<>(shown);
        all.put(
                "frame",
                Map.of(
                        "exercise", true,
                        "bank", "oever-ontvanger",
                        "party", "OCMW Brugge",
                        "person", "Griet Verzonnen",
                        "role", "protocolbeheerder",
                        "links", List.of()));
        return example(name, template, all);
    }

    private static Example example(String name, String template, Map<String, Object> shown) {
        Map<String, Object> all = new HashMap<>(model("problems", List.of()));
        all.putAll(shown);
        return new Example(name, template, all);
    }
}
