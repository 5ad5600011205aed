package be.brugwachter.intake.store;

import be.brugwachter.intake.ClientWriter;
import be.brugwachter.intake.ExportFormat;
import be.brugwachter.intake.IntakeStore.Client;
import be.brugwachter.parcel.RawDetails;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** One client as JSON-LD, CSV or PDF: the fields of article 3 and the municipality, nothing else. */
public final class ClientPapers implements ClientWriter {
    private final JsonMapper json =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @Override
    public byte[] write(ExportFormat format, Client client) {
        return switch (format) {
            case JSON_LD -> json.writeValueAsBytes(document(client));
            case CSV -> csv(fields(client)).getBytes(StandardCharsets.UTF_8);
            case PDF -> ClientPdf.write(fields(client));
        };
    }

    /** The fields that are filled, by their Dutch names, in the order people read them. */
    private static Map<String, String> fields(Client client) {
        RawDetails details = client.details();
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("voornaam", details.firstName());
        fields.put("achternaam", details.name());
        fields.put("straatnaam", details.street());
        fields.put("huisnummer", details.number());
        fields.put("busnummer", details.box());
        fields.put("postcode", details.postcode());
        fields.put("plaats", details.place());
        fields.put("gemeente", client.residence().name());
        fields.put("nis-code", client.residence().nis());
        fields.put("telefoon", details.telephone());
        fields.put("e-mail", details.email());
        fields.values().removeIf(String::isEmpty);
        return fields;
    }

    private static String csv(Map<String, String> fields) {
        return row(fields.keySet()) + row(fields.values());
    }

    /** A value that a spreadsheet would take for a formula gets an apostrophe before it, but a telephone number its plus sign. */
    private static String row(Iterable<String> values) {
        return StreamSupport.stream(values.spliterator(), false)
                .map(value -> value.matches("(?s)[=@\\t\\r-].*|\\+(?![0-9 ]+$).*") ? "'" + value : value)
                .map(value -> "\"" + value.replace("\"", "\"\"") + "\"")
                .collect(Collectors.joining(",", "", "\r\n"));
    }

    /** OSLO Persoon, Adres and Contactinfo; the context travels along, so that no reader needs the network. */
    private static Map<String, Object> document(Client client) {
        RawDetails details = client.details();
        Map<String, Object> person = new LinkedHashMap<>();
        person.put("@context", OsloTerms.CONTEXT);
        person.put("@type", "Persoon");
        person.put("voornaam", details.firstName());
        person.put("achternaam", details.name());
        person.put("verblijfplaats", address(client));
        Map<String, Object> contact = new LinkedHashMap<>(Map.of("@type", "Contactinfo"));
        put(contact, "telefoon", details.telephone());
        put(contact, "email", details.email());
        if (contact.size() > 1) {
            person.put("contactinfo", contact);
        }
        return person;
    }

    private static Map<String, Object> address(Client client) {
        RawDetails details = client.details();
        Map<String, Object> address = new LinkedHashMap<>(Map.of("@type", "Adres"));
        put(address, "straatnaam", details.street());
        put(address, "huisnummer", details.number());
        put(address, "busnummer", details.box());
        put(address, "postcode", details.postcode());
        put(address, "plaatsnaam", details.place());
        address.put("gemeentenaam", client.residence().name());
        address.put("niscode", client.residence().nis());
        return address;
    }

    private static void put(Map<String, Object> object, String term, String value) {
        if (!value.isEmpty()) {
            object.put(term, value);
        }
    }
}
