package be.brugwachter.drafting;

import be.brugwachter.protocol.Merger;
import be.brugwachter.protocol.MunicipalityRegister;
import be.brugwachter.protocol.Ocmw;
import be.brugwachter.protocol.Place;
import be.brugwachter.shared.EnterpriseNumber;
import be.brugwachter.shared.Municipality;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds an OCMW of today the way people ask for one: by name, also one of before a merger, by postcode or by number. */
public final class OcmwList {
    private static final int MOST = 40;

    private final MunicipalityRegister register;

    public OcmwList(MunicipalityRegister register) {
        this.register = register;
    }

    /**
     * One that fits.
     *
     * @param ocmw the OCMW
     * @param note why it is here, when its name does not tell; may be empty
     */
    public record Found(Ocmw ocmw, String note) {}

    /** All that fit, by name; empty when none does or nothing was asked. */
    public List<Found> like(String asked) {
        String wanted = plain(asked);
        if (wanted.isEmpty()) {
            return List.of();
        }
        Map<Ocmw, String> found = new LinkedHashMap<>();
        number(wanted).ifPresent(ocmw -> found.put(ocmw, ""));
        byName(wanted, found);
        byOtherWays(wanted, found);
        return found.entrySet().stream()
                .map(each -> new Found(each.getKey(), each.getValue()))
                .limit(MOST)
                .toList();
    }

    /** The one that is meant: exactly that name or number, or the only one that fits. */
    public Optional<Ocmw> one(String asked) {
        Optional<Ocmw> exact =
                number(plain(asked)).or(() -> register.byName(plain(asked)).flatMap(register::ocmwOf));
        List<Found> all = like(asked);
        return exact.or(() -> all.size() == 1 ? Optional.of(all.getFirst().ocmw()) : Optional.empty());
    }

    private void byOtherWays(String wanted, Map<Ocmw, String> found) {
        for (Merger merger : register.mergers()) {
            if (merger.former().toLowerCase(Locale.ROOT).contains(wanted)) {
                register.byName(merger.into())
                        .flatMap(register::ocmwOf)
                        .ifPresent(ocmw -> found.putIfAbsent(
                                ocmw,
                                merger.former() + " ging op " + be.brugwachter.protocol.Dates.dutch(merger.since())
                                        + " op in deze gemeente."));
            }
        }
        for (Place place : register.byPostcode(wanted)) {
            register.ocmwOf(place.municipality())
                    .ifPresent(ocmw -> found.putIfAbsent(ocmw, "Postcode " + wanted + "."));
        }
    }

    private void byName(String wanted, Map<Ocmw, String> found) {
        Stream<Municipality> towns = register.municipalities().stream()
                .filter(each -> each.name().toLowerCase(Locale.ROOT).contains(wanted));
        towns.forEach(each -> register.ocmwOf(each).ifPresent(ocmw -> found.put(ocmw, "")));
    }

    private Optional<Ocmw> number(String wanted) {
        String digits = wanted.replaceAll("[. ]", "");
        return EnterpriseNumber.isValid(digits) ? register.ocmw(new EnterpriseNumber(digits)) : Optional.empty();
    }

    private static String plain(String asked) {
        return asked.strip().toLowerCase(Locale.ROOT).replaceFirst("^ocmw +(?:van +)?", "");
    }
}
