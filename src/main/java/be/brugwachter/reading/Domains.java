package be.brugwachter.reading;

import be.brugwachter.protocol.Merger;
import be.brugwachter.protocol.MunicipalityRegister;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Whose a mail domain is, as far as its name tells. */
final class Domains {
    private static final List<String> OF_SENDER = List.of("opgroeien", "kindengezin", "vlaanderen");
    private static final List<String> COMMON = List.of(
            "ocmw",
            "cpas",
            "stad",
            "gemeente",
            "sociaalhuis",
            "sociaal",
            "huis",
            "welzijn",
            "lokaalbestuur",
            "bestuur",
            "lokaal",
            "stadsbestuur",
            "gemeentebestuur",
            "mijn",
            "in",
            "van",
            "de",
            "het");

    private static final List<String> AHEAD = COMMON.subList(0, 12).stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();

    private Domains() {}

    /** Whether an address is at a domain of this side: for a receiver its own or its municipality's, also by a name from before a merger. */
    static boolean own(Reading reading, String side, String address) {
        String domain = address.substring(address.indexOf('@') + 1).toLowerCase(Locale.ROOT);
        List<String> labels = Arrays.asList(domain.split("\\."));
        if (labels.size() < 2) {
            return false;
        }
        String owner = labels.get(labels.size() - 2);
        String zone = labels.getLast();
        List<String> names = names(reading, side);
        return names.isEmpty()
                || names.stream()
                        .anyMatch(name -> plain(owner).equals(name)
                                || bare(owner).equals(name)
                                || plain(zone).equals(name));
    }

    private static List<String> names(Reading reading, String side) {
        String name = reading.text(side + Keys.NAME).orElse("");
        List<String> names = new ArrayList<>();
        if (side.equals(Keys.SENDER) && plain(name).contains("opgroeien")) {
            names.addAll(OF_SENDER);
        }
        String town =
                name.replaceAll("(?iu)^(?:het )?(?:OCMW|openbaar centrum voor maatschappelijk welzijn)(?: van)? ", "");
        Stream.of(plain(town), bare(town), bare(town.replace(' ', '-')))
                .filter(each -> each.length() > 1)
                .forEach(names::add);
        names.addAll(former(town));
        return names;
    }

    private static List<String> former(String town) {
        return Register.get().mergers().stream()
                .filter(merger -> plain(merger.into()).equals(plain(town)))
                .map(Merger::former)
                .map(Domains::plain)
                .toList();
    }

    /** Without accents, blanks and hyphens. */
    static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]", "");
    }

    /** Without the words that any local government puts in its domain. */
    private static String bare(String name) {
        String rest = name.toLowerCase(Locale.ROOT);
        for (String word : COMMON) {
            rest = rest.replaceAll("(?:^|-)" + word + "(?:-|$)", "-");
        }
        String short1 = plain(rest);
        for (String word : AHEAD) {
            if (short1.startsWith(word) && short1.length() > word.length() + 2) {
                short1 = short1.substring(word.length());
            }
        }
        return short1;
    }

    /** The shipped list, read once. */
    static final class Register {
        private static final MunicipalityRegister SHIPPED = MunicipalityRegister.shipped();

        private Register() {}

        static MunicipalityRegister get() {
            return SHIPPED;
        }
    }
}
