package be.brugwachter.house;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What can go wrong in a page without anybody noticing. Thymeleaf puts a fragment in the place of its tag before it looks at a condition
 * or a loop on that same tag: the fragment is then there always.
 */
final class Templates {
    private static final Pattern TAG = Pattern.compile("<[a-z:]+\\s(?:[^<>\"]|\"[^\"]*\")*>");
    private static final Pattern REPLACES = Pattern.compile("\\sth:replace=");
    private static final Pattern ASKS = Pattern.compile("\\sth:(if|unless|each)=");

    private Templates() {}

    /** One sentence for each such tag, with its line. */
    static List<String> findings(String name, String page) {
        return TAG.matcher(page)
                .results()
                .filter(tag -> REPLACES.matcher(tag.group()).find()
                        && ASKS.matcher(tag.group()).find())
                .map(tag -> name + ":" + page.substring(0, tag.start()).lines().count()
                        + " has a condition beside th:replace, which is put in before it is asked.")
                .toList();
    }
}
