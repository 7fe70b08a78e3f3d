package org.qingyuan.localstack;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds out whether a port is free and, if it is not, who has it. */
final class PortHolder {
    private static final String LISTENING = "0A";

    private PortHolder() {}

    /** One line per taken port, empty when all are free. */
    static List<String> complaints(Map<Integer, String> ports) {
        return ports.entrySet().stream()
                .filter(port -> !free(port.getKey()))
                .map(port -> "  port %d, wanted by %s, is held by %s"
                        .formatted(port.getKey(), port.getValue(), describe(port.getKey())))
                .toList();
    }

    static boolean free(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** Who has the port, if it is taken. */
    static Optional<String> holder(int port) {
        return free(port) ? Optional.empty() : Optional.of(describe(port));
    }

    /**
     * Outgoing connections get their ports from a range of the kernel's, and one of them may have a port of the stack just
     * when a part wants it.
     */
    static Optional<String> warning(Ports ports) {
        try {
            // By lines: the kernel gives this file in one piece or not at all.
            String[] range = Files.readAllLines(Path.of("/proc/sys/net/ipv4/ip_local_port_range"))
                    .getFirst()
                    .strip()
                    .split("\\s+");
            int from = Integer.parseInt(range[0]);
            return ports.last() < from || ports.base() > Integer.parseInt(range[1])
                    ? Optional.empty()
                    : Optional.of("Ports from %d on are also given to outgoing connections; a base below %d is safer."
                            .formatted(from, from - (ports.last() - ports.base())));
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static String describe(int port) {
        return pid(port)
                .map(pid -> "process %d (%s)".formatted(pid, command(pid)))
                .orElse("a process of another user");
    }

    static Optional<Long> pid(int port) {
        return Files.isDirectory(Path.of("/proc/self/fd")) ? fromProc(port) : fromLsof(port);
    }

    private static Optional<Long> fromProc(int port) {
        List<String> sockets = Stream.of("/proc/net/tcp", "/proc/net/tcp6")
                .map(Path::of)
                .filter(Files::isReadable)
                .flatMap(table -> lines(table).stream().skip(1))
                .map(line -> line.trim().split("\\s+"))
                .filter(row -> row[1].endsWith(":%04X".formatted(port)))
                .sorted(Comparator.comparing(row -> !row[3].equals(LISTENING)))
                .map(row -> "socket:[" + row[9] + "]")
                .toList();
        return sockets.isEmpty()
                ? Optional.empty()
                : ProcessHandle.allProcesses()
                        .map(ProcessHandle::pid)
                        .filter(pid -> holds(pid, sockets))
                        .findFirst();
    }

    private static boolean holds(long pid, List<String> sockets) {
        try (Stream<Path> open = Files.list(Path.of("/proc/" + pid + "/fd"))) {
            return open.anyMatch(link -> sockets.contains(target(link)));
        } catch (IOException | java.io.UncheckedIOException e) {
            return false; // gone in between, or somebody else's
        }
    }

    private static String target(Path link) {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (IOException e) {
            return "";
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            return List.of("");
        }
    }

    private static Optional<Long> fromLsof(int port) {
        try {
            Process lsof = new ProcessBuilder("lsof", "-nP", "-t", "-iTCP:" + port, "-sTCP:LISTEN").start();
            return lsof.inputReader().lines().findFirst().map(Long::parseLong);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static String command(long pid) {
        String command = ProcessHandle.of(pid)
                .flatMap(process -> process.info().commandLine())
                .orElse("command unknown");
        return command.length() <= 100 ? command : command.substring(0, 97) + "…";
    }
}
