package be.brugwachter.accountability;

import be.brugwachter.accountability.EvidencePack.ClauseProof;
import be.brugwachter.accountability.EvidencePack.Section;
import be.brugwachter.accountability.pack.PackJson;
import be.brugwachter.accountability.pack.PackZip;
import be.brugwachter.clause.Clause;
import be.brugwachter.disclosure.KeyCabinet;
import be.brugwachter.protocol.ClauseProofs;
import be.brugwachter.protocol.Dates;
import be.brugwachter.shared.Paper;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Writes a pack: on paper, as data, with the filed documents, under a manifest that the party signs. */
final class PackPress {
    private final Paper paper;
    private final KeyCabinet keys;
    private final ClauseProofs proofs;

    PackPress(Paper paper, KeyCabinet keys, ClauseProofs proofs) {
        this.paper = paper;
        this.keys = keys;
        this.proofs = proofs;
    }

    /** The clauses of this version of the software. */
    List<ClauseProof> clauses() {
        return Arrays.stream(Clause.values()).map(this::proof).toList();
    }

    private ClauseProof proof(Clause clause) {
        ClauseProofs.Proof proof = proofs.of(clause);
        return new ClauseProof(clause, proof.summary(), proof.code(), proof.tests());
    }

    /** The whole pack in one file. */
    byte[] print(EvidencePack pack, List<PackFile> documents, Instant moment) {
        List<PackFile> files = new ArrayList<>();
        files.add(new PackFile("LEESMIJ.txt", PackZip.READ_ME.getBytes(StandardCharsets.UTF_8)));
        files.add(new PackFile(
                "bewijs.pdf",
                paper.print(
                        "accountability/bewijs-papier", Map.of("pack", pack, "day", Dates.dutch(Dates.day(moment))))));
        files.add(new PackFile("bewijs.json", PackJson.of(pack)));
        files.addAll(documents);
        byte[] manifest = PackJson.manifest(pack, files);
        files.add(new PackFile("manifest.json", manifest));
        files.add(new PackFile("manifest.json.p7s", keys.signingKeyOrNew().sign(manifest, moment)));
        return PackZip.of(files);
    }

    /** Measures of people and of the software in one. */
    static List<Section> both(List<Section> people, List<Section> software) {
        List<Section> all = new ArrayList<>(people);
        all.addAll(software);
        return all;
    }
}
