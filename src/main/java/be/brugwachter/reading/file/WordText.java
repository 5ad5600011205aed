package be.brugwachter.reading.file;

import be.brugwachter.reading.DocumentUnreadable;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The text of a Word file (ECMA-376): one part of a zip, read as a stream. The JDK can do this; Apache POI would bring twenty
 * megabytes and half a second of starting for one element. No entities, no DTD, no more than the text itself.
 */
final class WordText {
    private static final String BODY = "word/document.xml";
    private static final int LARGEST_BODY = 20 * 1024 * 1024;
    private static final int MOST_ENTRIES = 2000;

    private WordText() {}

    static String read(byte[] bytes) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            int entries = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(BODY)) {
                    return body(zip.readNBytes(LARGEST_BODY + 1));
                }
                if (++entries > MOST_ENTRIES) {
                    break;
                }
            }
        } catch (IOException | XMLStreamException broken) {
            throw new DocumentUnreadable("Dit Word-bestand is beschadigd. Bewaar het opnieuw als docx.", broken);
        }
        throw new DocumentUnreadable("Dit is geen Word-bestand (docx). Geef een tekst, een pdf met tekst of een docx.");
    }

    private static String body(byte[] xml) throws XMLStreamException {
        if (xml.length > LARGEST_BODY) {
            throw new DocumentUnreadable("Dit Word-bestand is te groot voor een protocol.");
        }
        XMLStreamReader reader = plainXml().createXMLStreamReader(new ByteArrayInputStream(xml));
        StringBuilder text = new StringBuilder();
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                begin(reader, text);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                end(reader.getLocalName(), text);
            } else if (event == XMLStreamConstants.DTD) {
                throw new DocumentUnreadable("Dit Word-bestand verwijst naar buiten en wordt daarom niet gelezen.");
            }
        }
        return text.toString();
    }

    private static XMLInputFactory plainXml() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return factory;
    }

    private static void begin(XMLStreamReader reader, StringBuilder text) throws XMLStreamException {
        switch (reader.getLocalName()) {
            case "t" -> text.append(reader.getElementText());
            case "tab" -> text.append('\t');
            case "br", "cr" -> text.append('\n');
            case "noBreakHyphen" -> text.append('-');
            default -> {
                // Everything else is form.
            }
        }
    }

    private static void end(String element, StringBuilder text) {
        if (element.equals("p")) {
            text.append('\n');
        }
    }
}
