package org.qingyuan.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The JDK's AOT caches: what a part loaded and linked when it started, kept for its next start. A part without a cache
 * records while it starts; when everything is ready the cache is written in the background, with the lowest priority.
 */
final class StartupCaches {
    /** The JVM warns of every class that a cache cannot hold; a part's own last words would drown in it. */
    private static final List<String> QUIET = List.of("-Xlog:disable", "-Xlog:all=error:stderr");

    private final Path folder;
    private final Map<Part, Process> recording = new LinkedHashMap<>();
    private volatile Process writer;
    private volatile boolean stopped;

    StartupCaches(Home home) {
        this.folder = home.project().resolve("local-stack/target/aot");
    }

    /** The part with the option that uses its cache, or with the one that records for it. */
    Part equip(Part part) {
        if ("off".equals(System.getenv("QINGYUAN_STARTUP_CACHES"))) {
            return part;
        }
        try {
            boolean usable = Files.exists(cache(part))
                    && Files.exists(key(part))
                    && Files.readString(key(part)).equals(fingerprint(part));
            Files.createDirectories(folder);
            return part.with(usable ? usingOptions(part) : recordingOptions(part));
        } catch (IOException e) {
            return part; // slower, nothing worse
        }
    }

    synchronized void started(Part part, Process process) {
        if (part.command().contains("-XX:AOTMode=record")) {
            recording.put(part, process);
        }
    }

    /** Writes the caches of the parts that have recorded. */
    void write() {
        for (Map.Entry<Part, Process> one : recorded().entrySet()) {
            try {
                write(one.getKey(), one.getValue());
            } catch (IOException | StackException e) {
                if (!stopped) {
                    Console.complain("No start-up cache for " + one.getKey().name() + ": " + e.getMessage());
                }
            }
        }
    }

    private synchronized Map<Part, Process> recorded() {
        return new LinkedHashMap<>(recording);
    }

    private void write(Part part, Process process) throws IOException {
        if (stopped || !process.isAlive()) {
            return;
        }
        Commands.run(List.of(
                Path.of(Jvm.HOME, "bin", "jcmd").toString(), Long.toString(process.pid()), "AOT.end_recording"));
        Path fresh = Files.createTempFile(folder, part.name(), ".aot");
        try {
            List<String> create = new ArrayList<>(List.of("nice", "-n", "19"));
            part.command().forEach(argument -> create.add(argument.replace("AOTMode=record", "AOTMode=create")));
            create.add(create.indexOf(Jvm.JAVA) + 1, "-XX:AOTCache=" + fresh);
            writer = new ProcessBuilder(create)
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve(part.name() + ".log").toFile())
                    .start();
            if (!stopped && writer.waitFor() == 0) {
                Files.move(fresh, cache(part), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                Files.writeString(key(part), fingerprint(part.without(recordingOptions(part))));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            Files.deleteIfExists(fresh);
            Files.deleteIfExists(configuration(part));
        }
    }

    void stop() {
        stopped = true;
        if (writer != null) {
            writer.destroyForcibly();
        }
        for (Part part : recorded().keySet()) {
            try {
                Files.deleteIfExists(configuration(part));
            } catch (IOException e) {
                Console.complain("Left behind: " + configuration(part));
            }
        }
    }

    /** Changes with the JDK, the options and the jar, which are what a cache depends on. */
    private static String fingerprint(Part part) {
        try {
            List<String> command = part.command();
            int option = Math.max(command.indexOf("-jar"), command.indexOf("-cp"));
            Path jar = Path.of(command.get(option + 1));
            return String.join(
                    "\n",
                    System.getProperty("java.vm.version"),
                    String.join(" ", command.subList(0, option)),
                    Files.size(jar) + " " + Files.getLastModifiedTime(jar));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> usingOptions(Part part) {
        return List.of("-XX:AOTCache=" + cache(part), QUIET.get(0), QUIET.get(1));
    }

    private List<String> recordingOptions(Part part) {
        return List.of("-XX:AOTMode=record", "-XX:AOTConfiguration=" + configuration(part), QUIET.get(0), QUIET.get(1));
    }

    /** One for each launcher, since stacks may run side by side. */
    private Path configuration(Part part) {
        return folder.resolve(part.name() + "-" + ProcessHandle.current().pid() + ".aotconf");
    }

    private Path cache(Part part) {
        return folder.resolve(part.name() + ".aot");
    }

    private Path key(Part part) {
        return folder.resolve(part.name() + ".aot.key");
    }
}
