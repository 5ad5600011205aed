package be.brugwachter.shared;

import java.util.Map;

/** Puts one of our own pages on paper. */
public interface Paper {
    /**
     * A PDF (PDF/UA) of a template.
     *
     * @param template its name, without ending
     * @param model what it shows
     */
    byte[] print(String template, Map<String, Object> model);
}
