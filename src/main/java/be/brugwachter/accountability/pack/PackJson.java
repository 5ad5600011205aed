package be.brugwachter.accountability.pack;

import be.brugwachter.accountability.EvidencePack;
import be.brugwachter.accountability.EvidencePack.ClauseProof;
import be.brugwachter.accountability.EvidencePack.Section;
import be.brugwachter.accountability.PackFile;
import be.brugwachter.shared.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** The pack for machines, and the list of what is in it. */
public final class PackJson {
    private PackJson() {}

    /** The pack as data. */
    public static byte[] of(EvidencePack pack) {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("format", "brugwachter-bewijs/1");
        root.put("party", pack.party());
        root.put("for", pack.other());
        root.put("protocol", pack.protocol());
        root.put("moment", pack.moment());
        root.put("measures", pack.sections().stream().map(PackJson::section).toList());
        root.put("clauses", pack.clauses().stream().map(PackJson::clause).toList());
        return bytes(root);
    }

    private static Map<String, Object> section(Section section) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("measure", section.key());
        data.put("clause", section.clause().name());
        data.put("present", section.present());
        data.put(
                "facts",
                section.lines().stream()
                        .map(line -> Map.of("fact", line.key(), "label", line.label(), "value", line.data()))
                        .toList());
        return data;
    }

    private static Map<String, Object> clause(ClauseProof proof) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("clause", proof.clause().name());
        data.put("place", proof.clause().place());
        data.put("reach", proof.clause().reach().name());
        data.put("code", proof.code());
        data.put("tests", proof.tests());
        return data;
    }

    /** The list of the files with the SHA-256 of each: what is signed. */
    public static byte[] manifest(EvidencePack pack, List<PackFile> files) {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("format", "brugwachter-manifest/1");
        root.put("party", pack.party());
        root.put("protocol", pack.protocol());
        root.put("moment", pack.moment());
        root.put(
                "files",
                files.stream()
                        .map(file -> Map.of(
                                "name",
                                file.name(),
                                "sha256",
                                Sha256.hex(file.content()),
                                "bytes",
                                file.content().length))
                        .toList());
        return bytes(root);
    }

    private static byte[] bytes(Map<String, Object> root) {
        return (JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n")
                .getBytes(StandardCharsets.UTF_8);
    }
}
