package be.brugwachter.browser;

import be.brugwachter.notice.web.NoticeModels;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What went wrong or changes, and who knows. */
final class NoticeExamples {
    private NoticeExamples() {}

    static List<Example> all() {
        return List.of(
                example("meldingen", NoticeModels.list()),
                example("nieuw", NoticeModels.form()),
                example("melding", NoticeModels.one()),
                example("contacten", NoticeModels.contacts()),
                example("wetswijziging", NoticeModels.law()),
                example("lek-melden", NoticeModels.host()));
    }

    private static Example example(String template, Map<String, Object> shown) {
        Map<String, Object> all = new HashMap<>(Example.model("problems", List.of()));
        all.putAll(shown);
        return new Example("notice-" + template, "notice/" + template, all);
    }
}
