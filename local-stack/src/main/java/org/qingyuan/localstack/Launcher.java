package org.qingyuan.localstack;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Brings the parts up, each as early as what it needs allows, and stays to watch over them. */
final class Launcher {
    private final Home home;
    private final Ports ports;
    private final Set<String> without;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final StartupCaches caches;
    private final CountDownLatch end = new CountDownLatch(1);

    Launcher(Home home, Ports ports, Set<String> without) {
        this.home = home;
        this.ports = ports;
        this.without = without;
        this.caches = new StartupCaches(home);
    }

    /** Runs until it is asked to end (Ctrl-C, {@code ./run stop}) or until a part cannot be kept up. */
    int run() throws IOException {
        home.prepare();
        Optional<StackLock> lock = StackLock.take(home);
        if (lock.isEmpty()) {
            return AlreadyRunning.report(home, ports);
        }
        Leftovers.end(home);
        List<String> taken = PortHolder.complaints(ports.all());
        if (!taken.isEmpty()) {
            throw new StackException("Cannot start, a port is taken:\n" + String.join("\n", taken)
                    + "\nEnd that process, or choose other ports: ./run --port-base " + ports.alternative());
        }
        PortHolder.warning(ports).ifPresent(Console::say);
        Instant begin = ProcessHandle.current().info().startInstant().orElse(Instant.now());
        Keeper keeper = new Keeper(home, end::countDown);
        RunningParts parts = new RunningParts(home, ports.base(), keeper::partEnded);
        keeper.watch(parts);
        Thread onSignal = new Thread(() -> {
            Console.say("Ending …");
            caches.stop();
            parts.stop();
        });
        Runtime.getRuntime().addShutdownHook(onSignal);
        try {
            start(parts, Secrets.open(home));
            parts.markReady();
            Welcome.print(home, ports, Duration.between(begin, Instant.now()));
            threads.execute(caches::write);
            end.await();
        } catch (CompletionException e) {
            throw e.getCause() instanceof StackException known ? known : e;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            if (!parts.isStopping()) {
                Runtime.getRuntime().removeShutdownHook(onSignal);
                caches.stop();
                parts.stop();
            }
            lock.get().close();
        }
        return 1;
    }

    private void start(RunningParts parts, Secrets secrets) {
        Postgres postgres = new Postgres(home, ports, secrets);
        Keycloak keycloak = new Keycloak(home, ports, secrets);
        QuarkusParts quarkus = new QuarkusParts(home, ports, secrets);

        List<CompletableFuture<?>> all = new ArrayList<>();
        CompletableFuture<Part> keycloakBuilt = async(keycloak::prepare);
        CompletableFuture<?> database = async(() -> {
            Part part = postgres.prepare();
            bring(parts, part, () -> {
                Process process = parts.start(part);
                parts.awaitReady(part, process, postgres::answers);
                postgres.settle();
            });
            return part;
        });
        all.add(database);
        all.add(async(() -> bring(parts, quarkus.gateway())));

        CompletableFuture<?> keycloakReady =
                keycloakBuilt.thenCombineAsync(database, (part, done) -> bring(parts, part), threads);
        CompletableFuture<?> realm = keycloakReady.thenRunAsync(
                () -> timed("realm", () -> LocalRealm.settle(home, ports, secrets)), threads);
        all.add(realm);

        for (Service service : Service.values()) {
            if (without.contains(service.module())) {
                continue;
            }
            CompletableFuture<?> ready = database.thenRunAsync(() -> bring(parts, quarkus.service(service)), threads);
            all.add(ready);
            if (service == Service.RESPONSIBILITY) {
                DemoDirectory directory = new DemoDirectory(home, ports);
                all.add(ready.thenCombineAsync(
                        realm, (one, other) -> timed("demo directory", directory::load), threads));
            }
        }
        firstFailureEnds(all).join();
    }

    private Part bring(RunningParts parts, Part part) {
        Part equipped = caches.equip(part);
        return bring(parts, equipped, () -> {
            Process process = parts.start(equipped);
            caches.started(equipped, process);
            parts.awaitReady(equipped, process, () -> Health.ready(equipped.health()));
        });
    }

    private Part bring(RunningParts parts, Part part, Step step) {
        timed(part.name(), step);
        return part;
    }

    private static Void timed(String name, Step step) {
        Instant begin = Instant.now();
        try {
            step.take();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new StackException(name + ": " + e.getMessage(), e);
        }
        Console.ready(name, Duration.between(begin, Instant.now()));
        return null;
    }

    private <T> CompletableFuture<T> async(Callable<T> work) {
        return CompletableFuture.supplyAsync(
                () -> {
                    try {
                        return work.call();
                    } catch (RuntimeException e) {
                        throw e;
                    } catch (Exception e) {
                        throw new StackException(String.valueOf(e.getMessage()), e);
                    }
                },
                threads);
    }

    /** allOf alone would wait for the slowest part before it told of the first failure. */
    private static CompletableFuture<Void> firstFailureEnds(List<CompletableFuture<?>> all) {
        CompletableFuture<Void> whole = CompletableFuture.allOf(all.toArray(CompletableFuture[]::new));
        all.forEach(one -> one.whenComplete((done, failure) -> {
            if (failure != null) {
                whole.completeExceptionally(failure);
            }
        }));
        return whole;
    }

    @FunctionalInterface
    private interface Step {
        void take() throws Exception;
    }
}
