package be.brugwachter.publication.linked;

import be.brugwachter.protocol.Closing;
import be.brugwachter.protocol.Finding;
import be.brugwachter.protocol.Heading;
import be.brugwachter.protocol.PartyProfile;
import be.brugwachter.protocol.Protocol;
import be.brugwachter.protocol.Side;
import be.brugwachter.protocol.Signature;
import be.brugwachter.publication.Edition;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A protocol with the keys of {@code docs/protocol-format.md}, in the order of the text: its head and its end. */
final class RegisterForm {
    private RegisterForm() {}

    static Map<String, Object> of(Edition edition) {
        Protocol protocol = edition.protocol();
        Map<String, Object> root = map("format", 1);
        root.put("id", protocol.id().value());
        root.put("version", protocol.version());
        head(protocol.heading(), root);
        SubstanceForm.put(protocol.substance(), root);
        SafeguardsForm.put(protocol.safeguards(), root);
        end(protocol.closing(), root);
        root.put("workingTerms", WorkingTermsForm.of(protocol.workingTerms()));
        List<Finding> seen = edition.withFindings() ? protocol.contradictions() : List.of();
        root.put("contradictions", seen.stream().map(RegisterForm::finding).toList());
        return root;
    }

    private static void head(Heading heading, Map<String, Object> root) {
        root.put("title", heading.title());
        root.put("concludedUnder", heading.concludedUnder());
        root.put("aim", heading.aim());
        root.put("sender", party(heading.sender()));
        root.put("receiver", party(heading.receiver()));
        root.put("localTeam", heading.localTeam());
        var agreement = heading.cooperationAgreement();
        Map<String, Object> written = map("name", agreement.name());
        written.put("concludedOn", agreement.concludedOn().toString());
        agreement.endsOn().ifPresent(day -> written.put("endsOn", day.toString()));
        written.put("annex", agreement.annex());
        root.put("cooperationAgreement", written);
        root.put("dpoAdvice", advice(heading));
        root.put("publication", heading.publication());
    }

    private static Map<String, Object> advice(Heading heading) {
        Map<String, Object> advice = new LinkedHashMap<>();
        for (Side side : Side.values()) {
            Optional.ofNullable(heading.dpoAdvice().get(side)).ifPresent(each -> {
                Map<String, Object> given = map("givenOn", each.givenOn().toString());
                given.put("recital", each.recital());
                advice.put(choice(side), given);
            });
        }
        return advice;
    }

    private static Map<String, Object> party(PartyProfile party) {
        Map<String, Object> written = map("name", party.name());
        written.put("legalForm", party.legalForm());
        written.put("enterpriseNumber", party.number().dotted());
        Map<String, Object> seat = map("street", party.seat().street());
        seat.put("postcode", party.seat().postcode());
        seat.put("place", party.seat().place());
        written.put("seat", seat);
        written.put("governedBy", party.governedBy());
        written.put(
                "representatives",
                party.representatives().stream()
                        .map(each -> map("name", each.name(), "function", each.function()))
                        .toList());
        return written;
    }

    private static void end(Closing closing, Map<String, Object> root) {
        Map<String, Object> law = map("article", "art. 10");
        law.put("applicable", closing.law());
        law.put("court", closing.court());
        root.put("law", law);
        root.put("signature", signature(closing.signature()));
        root.put("inForceFrom", closing.inForceFrom().toString());
        root.put("noticeMonths", closing.noticePeriodMonths());
        root.put("endsWithBasis", closing.endsWithBasis());
    }

    private static Map<String, Object> signature(Signature signature) {
        Map<String, Object> signed = map("place", signature.place());
        signed.put("signedOn", signature.signedOn().toString());
        signed.put("copies", signature.copies());
        signed.put(
                "signatories",
                signature.signatories().stream().map(RegisterForm::signatory).toList());
        return signed;
    }

    private static Map<String, Object> signatory(Signature.Signatory signatory) {
        Map<String, Object> who = map("side", choice(signatory.side()));
        who.put("name", signatory.name());
        who.put("function", signatory.function());
        return who;
    }

    private static Map<String, Object> finding(Finding finding) {
        Map<String, Object> written = map("rule", finding.rule());
        written.put("severity", choice(finding.severity()));
        written.put("article", finding.article());
        written.put("says", finding.says());
        written.put("consequence", finding.consequence());
        return written;
    }

    /** A choice as the register writes it: lower case, with hyphens. */
    static String choice(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Map<String, Object> map(String key, Object value) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put(key, value);
        return map;
    }

    static Map<String, Object> map(String key, Object value, String other, Object second) {
        Map<String, Object> map = map(key, value);
        map.put(other, second);
        return map;
    }
}
