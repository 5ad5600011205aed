package be.brugwachter.intake.store;

import java.util.Map;
import java.util.TreeMap;

/** The terms of OSLO (data.vlaanderen.be) that one client needs, and what each stands for. */
final class OsloTerms {
    static final Map<String, String> CONTEXT = new TreeMap<>(Map.ofEntries(
            Map.entry("Persoon", "http://www.w3.org/ns/person#Person"),
            Map.entry("voornaam", "http://xmlns.com/foaf/0.1/givenName"),
            Map.entry("achternaam", "http://xmlns.com/foaf/0.1/familyName"),
            Map.entry("verblijfplaats", "http://www.w3.org/ns/person#residency"),
            Map.entry("Adres", "http://www.w3.org/ns/locn#Address"),
            Map.entry("straatnaam", "http://www.w3.org/ns/locn#thoroughfare"),
            Map.entry("huisnummer", "https://data.vlaanderen.be/ns/adres#Adresvoorstelling.huisnummer"),
            Map.entry("busnummer", "https://data.vlaanderen.be/ns/adres#Adresvoorstelling.busnummer"),
            Map.entry("postcode", "http://www.w3.org/ns/locn#postCode"),
            Map.entry("plaatsnaam", "http://www.w3.org/ns/locn#postName"),
            Map.entry("gemeentenaam", "https://data.vlaanderen.be/ns/adres#gemeentenaam"),
            Map.entry("niscode", "http://purl.org/dc/terms/identifier"),
            Map.entry("Contactinfo", "http://schema.org/ContactPoint"),
            Map.entry("contactinfo", "http://schema.org/contactPoint"),
            Map.entry("telefoon", "http://schema.org/telephone"),
            Map.entry("email", "http://schema.org/email")));

    private OsloTerms() {}
}
