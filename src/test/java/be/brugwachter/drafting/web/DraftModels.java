package be.brugwachter.drafting.web;

import be.brugwachter.drafting.Draft;
import be.brugwachter.drafting.DraftCheck;
import be.brugwachter.drafting.DraftFinding;
import be.brugwachter.drafting.DraftForm;
import be.brugwachter.drafting.DraftTerms;
import be.brugwachter.drafting.Drafts;
import be.brugwachter.drafting.OcmwList;
import be.brugwachter.drafting.Progress;
import be.brugwachter.drafting.StoredDraft;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the pages of a draft show, for the gallery. */
public final class DraftModels {
    private static final UUID ID = new UUID(0, 7);

    private DraftModels() {}

    public static Map<String, Object> list() {
        return Map.of(
                "drafts",
                List.of(view(Drafts.right("Aarschot")), view(Drafts.begun("Tienen"))),
                "sends",
                true,
                "manager",
                true);
    }

    public static Map<String, Object> choose() {
        return Map.of("asked", "melle", "found", new OcmwList(Drafts.REGISTER).like("melle"), "sends", true);
    }

    public static Map<String, Object> begun() {
        return form(Drafts.begun("Aarschot"));
    }

    public static Map<String, Object> complete() {
        return form(Drafts.right("Aarschot"));
    }

    public static Map<String, Object> text() {
        return Map.of(
                "id",
                ID,
                "name",
                "OCMW Aarschot",
                "pieces",
                new Draft(Drafts.right("Aarschot"), Progress.NONE)
                        .blocks().stream().map(Piece::of).toList());
    }

    public static Map<String, Object> step(String path) {
        return Map.of(
                "id", ID, "name", "OCMW Aarschot", "paper", DraftPaper.at(path).orElseThrow());
    }

    private static StoredDraft stored(DraftTerms terms) {
        return new StoredDraft(ID, terms, List.of(), Instant.EPOCH);
    }

    private static DraftView view(DraftTerms terms) {
        return DraftView.of(stored(terms), Remarks.ready(findings(terms)), false);
    }

    private static List<DraftFinding> findings(DraftTerms terms) {
        return DraftCheck.of(new Draft(terms, Progress.NONE));
    }

    private static Map<String, Object> form(DraftTerms terms) {
        Map<String, Object> model = new HashMap<>();
        model.put("draft", view(terms));
        model.put("groups", FormGroup.ALL);
        model.put("shown", DraftForm.shown(terms));
        model.put("remarks", Remarks.of(findings(terms)));
        model.put("manager", true);
        model.put("officer", false);
        return model;
    }
}
