package be.brugwachter.accountability.web;

import be.brugwachter.accountability.DocumentMark;
import be.brugwachter.accountability.Processor;
import be.brugwachter.accountability.Processor.Guarantee;
import be.brugwachter.accountability.Processor.Work;
import be.brugwachter.protocol.Dates;
import be.brugwachter.shared.Problem;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What was typed and chosen about a processor. What it does, where, and what was seen of its measures is chosen from lists: no free
 * text goes to the other party.
 */
record ProcessorForm(
        @Nullable String name,
        @Nullable String work,
        @Nullable String country,
        @Nullable List<String> guarantees,
        @Nullable String agreement,
        @Nullable String ended,
        @Nullable UUID key) {
    static ProcessorForm named(String name) {
        return new ProcessorForm(name, "", "BE", List.of(), "", "", UUID.randomUUID());
    }

    static ProcessorForm of(Processor each) {
        LocalDate day = each.agreement();
        return new ProcessorForm(
                each.name(),
                each.work().name(),
                each.country(),
                each.guarantees().stream().map(Enum::name).toList(),
                day == null ? "" : day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + day.getYear(),
                each.ended() ? "ja" : "",
                UUID.randomUUID());
    }

    /** Whether this one was ticked. */
    public boolean has(Guarantee guarantee) {
        return Objects.requireNonNullElse(guarantees, List.<String>of()).contains(guarantee.name());
    }

    List<Problem> problems(boolean document, boolean broken, Clock clock) {
        List<Problem> problems = new ArrayList<>();
        if (Upload.label(text(name)).isEmpty()) {
            problems.add(new Problem("name", "Vul de naam van de organisatie in, in hoogstens 120 tekens."));
        }
        if (chosen().isEmpty()) {
            problems.add(new Problem("work", "Kies wat deze organisatie voor jullie doet."));
        }
        if (!Processor.isCountry(land())) {
            problems.add(new Problem("country", "Vul de twee letters van het land in, zoals BE of NL."));
        }
        agreement(
                problems, document, broken, Upload.past(text(agreement), clock).isPresent());
        return problems;
    }

    private void agreement(List<Problem> problems, boolean document, boolean broken, boolean day) {
        if (!text(agreement).isBlank() && !day) {
            problems.add(new Problem("agreement", "Vul de dag van de overeenkomst in. Die ligt niet in de toekomst."));
        }
        if (broken || (day && !document)) {
            problems.add(new Problem("document", "Kies de overeenkomst als PDF van hoogstens 5 MB."));
        }
        if (document && text(agreement).isBlank()) {
            problems.add(new Problem("agreement", "Vul de dag in die op de overeenkomst staat."));
        }
    }

    Processor processor(UUID id, @Nullable DocumentMark mark) {
        Set<Guarantee> seen =
                Arrays.stream(Guarantee.values()).filter(this::has).collect(Collectors.toUnmodifiableSet());
        return new Processor(
                id,
                Objects.requireNonNullElseGet(key, UUID::randomUUID),
                Upload.label(text(name)).orElseThrow(),
                chosen().orElseThrow(),
                land(),
                seen,
                Dates.read(text(agreement)).orElse(null),
                mark,
                !text(ended).isEmpty());
    }

    private Optional<Work> chosen() {
        return Arrays.stream(Work.values())
                .filter(each -> each.name().equals(work))
                .findFirst();
    }

    private String land() {
        return text(country).strip().toUpperCase(Locale.ROOT);
    }

    private static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "");
    }
}
