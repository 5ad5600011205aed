package be.brugwachter.house;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Counts the lines of a file, and of each method's body between its braces. */
final class Sizes {
    static final int FILE = 200;
    static final int METHOD = 20;

    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();
    private static final JavaFileManager FILES = COMPILER.getStandardFileManager(null, null, null);

    private Sizes() {}

    /** What is too long in one source, in words. */
    static List<String> tooLong(String name, String source) {
        List<String> found = new ArrayList<>();
        long lines = source.lines().count();
        if (lines >= FILE) {
            found.add("%s has %d lines; a file has fewer than %d.".formatted(name, lines, FILE));
        }
        measure(name, source, found);
        return found;
    }

    private static void measure(String name, String source, List<String> found) {
        JavacTask task = (JavacTask) COMPILER.getTask(null, FILES, null, List.of(), null, List.of(unit(source)));
        SourcePositions positions = Trees.instance(task).getSourcePositions();
        for (CompilationUnitTree unit : parsed(task)) {
            new MethodScanner(name, unit, positions, found).scan(unit, null);
        }
    }

    private static Iterable<? extends CompilationUnitTree> parsed(JavacTask task) {
        try {
            return task.parse();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JavaFileObject unit(String source) {
        return new SimpleJavaFileObject(URI.create("string:///Source.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreErrors) {
                return source;
            }
        };
    }

    private static final class MethodScanner extends TreeScanner<Void, Void> {
        private final String file;
        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final List<String> found;

        MethodScanner(String file, CompilationUnitTree unit, SourcePositions positions, List<String> found) {
            this.file = file;
            this.unit = unit;
            this.positions = positions;
            this.found = found;
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            if (method.getBody() != null) {
                LineMap lines = unit.getLineMap();
                long from = lines.getLineNumber(positions.getStartPosition(unit, method.getBody()));
                long to = lines.getLineNumber(positions.getEndPosition(unit, method.getBody()) - 1);
                if (to - from - 1 >= METHOD) {
                    found.add("%s: %s has %d lines; a method has fewer than %d."
                            .formatted(file, method.getName(), to - from - 1, METHOD));
                }
            }
            return super.visitMethod(method, null);
        }
    }
}
