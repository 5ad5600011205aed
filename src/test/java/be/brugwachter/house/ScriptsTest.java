package be.brugwachter.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The scripts say in one sentence what is missing, and never end in silence. */
class ScriptsTest {
    @TempDir
    Path folder;

    @Test
    void aJdkThatIsOldOrBrokenIsPassedOver() throws Exception {
        String old = jdk("old", "echo javac 17.0.9");
        String broken = jdk("broken", "exit 1");
        String early = jdk("early", "echo javac 26-ea");
        String script = "source etc/java-home.sh; find_jdk '' /none %s %s %s".formatted(old, broken, early);
        assertThat(bash(script).said()).isEqualTo(early);
        assertThat(bash("source etc/java-home.sh; find_jdk " + old + " " + broken)
                        .code())
                .isEqualTo(1);
    }

    @Test
    void programsThatAreMissingAreNamedTogether() throws Exception {
        Said said = bash(
                "PATH=" + folder + " /bin/bash etc/tools.sh 2>&1 | grep -v 'command not found'; exit ${PIPESTATUS[0]}");
        assertThat(said.code()).isEqualTo(3);
        assertThat(said.said())
                .isEqualTo(
                        "Voor de tests ontbreken deze Debian-pakketten: 7zip openssl postgresql-client chromium fonts-liberation;"
                                + " installeer ze en begin opnieuw.");
    }

    @Test
    void theCanaryInAReportStopsTheGate() throws Exception {
        assertThat(bash("etc/canary.sh " + folder).code()).isZero();
        Files.writeString(folder.resolve("report.txt"), "Beste " + "zwane" + "lientje");
        Said said = bash("etc/canary.sh " + folder + " 2>&1");
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.said()).contains("report.txt");
    }

    private String jdk(String name, String javac) throws IOException {
        Path home = folder.resolve(name);
        Path program = Files.createDirectories(home.resolve("bin")).resolve("javac");
        Files.writeString(program, "#!/bin/sh\n" + javac + "\n");
        assertThat(program.toFile().setExecutable(true)).isTrue();
        return home.toString();
    }

    private static Said bash(String script) throws Exception {
        Process process = new ProcessBuilder(List.of("/bin/bash", "-c", script))
                .directory(House.HOME.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Said(process.waitFor(), said.strip());
    }

    private record Said(int code, String said) {}
}
