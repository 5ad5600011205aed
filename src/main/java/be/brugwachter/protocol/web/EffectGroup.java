package be.brugwachter.protocol.web;

import be.brugwachter.protocol.Effect;
import be.brugwachter.protocol.Effect.Theme;
import java.util.Arrays;
import java.util.List;

/**
 * What an ending does, under one heading.
 *
 * @param title the heading
 * @param lines what happens, one sentence each; a theme in which nothing happens says so
 */
record EffectGroup(String title, List<String> lines) {
    /** Every heading, also the empty ones: that nothing waits is an answer too. */
    static List<EffectGroup> of(List<Effect> effects) {
        return Arrays.stream(Theme.values())
                .map(theme -> new EffectGroup(theme.dutch(), lines(effects, theme)))
                .toList();
    }

    private static List<String> lines(List<Effect> effects, Theme theme) {
        List<String> lines = effects.stream()
                .filter(effect -> effect.theme() == theme)
                .map(Effect::text)
                .toList();
        return lines.isEmpty() ? List.of("Niets.") : lines;
    }
}
