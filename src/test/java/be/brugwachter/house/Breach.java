package be.brugwachter.house;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** Small bad sources, compiled on the spot, so that no breach of a rule is ever on the class path of another test. */
final class Breach {
    private static final String CLASSPATH =
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    private static final Pattern PACKAGE = Pattern.compile("package ([\\w.]+);");
    private static final Pattern TYPE = Pattern.compile("\\b(?:class|record|interface|enum) (\\w+)");
    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();
    private static final StandardJavaFileManager FILES = files();

    private Breach() {}

    /** Compiles one source against everything the tests see, and imports what came out. */
    static synchronized JavaClasses compiled(String source) {
        try {
            Path out =
                    Files.createTempDirectory(Files.createDirectories(House.HOME.resolve("target/breaches")), "breach");
            FILES.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(out));
            StringBuilder errors = new StringBuilder();
            JavaCompiler.CompilationTask task = COMPILER.getTask(
                    null, FILES, errors::append, List.of("-proc:none", "-nowarn"), null, List.of(unit(source)));
            if (!task.call()) {
                throw new IllegalArgumentException("The breach itself does not compile: " + errors);
            }
            return new ClassFileImporter().importPath(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static StandardJavaFileManager files() {
        StandardJavaFileManager files = COMPILER.getStandardFileManager(null, null, null);
        try {
            files.setLocation(
                    StandardLocation.CLASS_PATH,
                    Arrays.stream(CLASSPATH.split(File.pathSeparator))
                            .map(File::new)
                            .toList());
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JavaFileObject unit(String source) {
        String path = first(PACKAGE, source).replace('.', '/') + "/" + first(TYPE, source) + ".java";
        return new SimpleJavaFileObject(URI.create("string:///" + path), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreErrors) {
                return source;
            }
        };
    }

    private static String first(Pattern pattern, String source) {
        return pattern.matcher(source).results().findFirst().orElseThrow().group(1);
    }
}
