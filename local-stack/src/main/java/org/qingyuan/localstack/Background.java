package org.qingyuan.localstack;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Starts the launcher as a process of its own and relays what it says until the stack is ready. */
final class Background {
    private Background() {}

    static int start(Home home, List<String> arguments) throws IOException, InterruptedException {
        home.prepare();
        Path log = home.log("launcher");
        Files.deleteIfExists(log);
        List<String> command = new ArrayList<>();
        command.add(Jvm.JAVA);
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        command.addAll(arguments);
        Process launcher = new ProcessBuilder(RunningParts.detached(command))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        launcher.getOutputStream().close();
        try (RandomAccessFile said = new RandomAccessFile(log.toFile(), "r")) {
            while (true) {
                boolean ended = !launcher.isAlive();
                boolean ready = isReady(home, launcher.pid());
                relay(said);
                if (ready) {
                    return 0;
                }
                if (ended) {
                    return launcher.exitValue();
                }
                Thread.sleep(100);
            }
        }
    }

    private static boolean isReady(Home home, long launcher) {
        return StackState.read(home)
                .filter(state -> state.ready() && state.launcher().pid() == launcher)
                .isPresent();
    }

    private static void relay(RandomAccessFile said) throws IOException {
        byte[] fresh = new byte[(int) (said.length() - said.getFilePointer())];
        said.readFully(fresh);
        System.out.write(fresh, 0, fresh.length);
        System.out.flush();
    }
}
