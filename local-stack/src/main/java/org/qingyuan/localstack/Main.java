package org.qingyuan.localstack;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What stands behind {@code ./run}. */
@Command(
        name = "./run",
        description = "Starts the whole system on this machine and keeps it running until Ctrl-C.",
        footer = "./run build only builds, without starting anything.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
public final class Main implements Runnable {
    private final Home home;
    private int status;

    @Option(names = "--background", description = "return as soon as everything is ready")
    private boolean background;

    @Option(names = "--port-base", paramLabel = "N", description = "first port; the last one used is remembered")
    private Integer portBase;

    @Option(names = "--without", split = ",", paramLabel = "SERVICE", description = "services to leave out")
    private Set<String> without = Set.of();

    private Main(Home home) {
        this.home = home;
    }

    public static void main(String[] arguments) {
        Home home = Home.of(Path.of(System.getProperty("qingyuan.project", ".")), System.getenv("QINGYUAN_LOCAL"));
        Main main = new Main(home);
        int usage = new CommandLine(main)
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    if (failure instanceof StackException) {
                        Console.complain(failure.getMessage());
                        return 1;
                    }
                    throw failure;
                })
                .execute(arguments);
        System.exit(usage != 0 ? usage : main.status);
    }

    @Override
    public void run() {
        known(without);
        try {
            if (background) {
                status = Background.start(home, foregroundArguments());
            } else {
                status = new Launcher(home, ports(), without).run();
            }
        } catch (IOException e) {
            throw new StackException(String.valueOf(e.getMessage()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Command(description = "Ends everything.")
    void stop() {
        status = StopCommand.run(home);
    }

    @Command(description = "Shows each part: state, process, port, memory.")
    void status() {
        status = StatusReport.print(home);
    }

    @Command(description = "Forgets all data of the local stack (asks first).")
    void reset(@Option(names = "--yes", description = "do not ask") boolean yes) throws IOException {
        status = ResetCommand.run(home, yes);
    }

    @Command(description = "Prints an access token of a demo account, for curl.")
    void token(@Parameters(paramLabel = "ROLE|ACCOUNT|CLIENT") String who) throws IOException {
        Console.say(new Tokens(home, ports()).of(who));
    }

    @Command(description = "Shows or moves the business date.")
    void date(@Parameters(arity = "0..1", paramLabel = "YYYY-MM-DD|real") String date) throws IOException {
        BusinessDate businessDate = new BusinessDate(home);
        try {
            Console.say(String.valueOf(
                    switch (date) {
                        case null -> businessDate.today();
                        case "real" -> businessDate.reset();
                        default -> businessDate.set(LocalDate.parse(date));
                    }));
        } catch (DateTimeParseException e) {
            throw new StackException("Not a date: " + date + ". Write it as 2026-11-20, or real for the real one.");
        }
    }

    @Command(description = "Follows the log of a part until Ctrl-C.")
    void logs(@Parameters(paramLabel = "PART", description = "as ./run status names it, or launcher") String part)
            throws IOException, InterruptedException {
        status = Logs.follow(home, part);
    }

    /** The base asked for, else the one of the last start: later commands then find the stack without being told. */
    private Ports ports() {
        if (portBase != null) {
            return new Ports(portBase);
        }
        return new Ports(StackState.read(home).map(StackState::portBase).orElse(Ports.DEFAULT_BASE));
    }

    private List<String> foregroundArguments() {
        return without.isEmpty()
                ? List.of("--port-base=" + ports().base())
                : List.of("--port-base=" + ports().base(), "--without=" + String.join(",", without));
    }

    private static void known(Set<String> names) {
        Set<String> modules =
                java.util.Arrays.stream(Service.values()).map(Service::module).collect(Collectors.toSet());
        names.stream().filter(name -> !modules.contains(name)).findFirst().ifPresent(name -> {
            throw new StackException("No service is called " + name + "; there are " + String.join(", ", modules));
        });
    }
}
