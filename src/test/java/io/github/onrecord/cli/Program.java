package io.github.onrecord.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The program as a process of its own. */
final class Program {
    private Program() {}

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** What starts it. */
    static List<String> command(String... arguments) {
        List<String> command = new ArrayList<>(List.of(java()));
        command.addAll(arguments(arguments));
        return command;
    }

    /** What Java is given. */
    static List<String> arguments(String... arguments) {
        List<String> all = new ArrayList<>(
                List.of("-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"), Main.class.getName()));
        all.addAll(List.of(arguments));
        return all;
    }
}
