package org.qingyuan.benchmark;

import java.util.List;

/** A page of 50 obligations of one unit: through the gateway, through the service, and the bare statement by pgbench. */
final class PageBenchmark {
    static final String BARE = "pgbench, the same SQL";
    static final String SERVICE = "service";
    static final String GATEWAY = "gateway";
    private static final String PATH = "/api/responsibility/v1/obligations?limit=50";

    private final Stack stack;
    private final Load load;
    private final Comparison.Effort effort;

    PageBenchmark(Stack stack, Load load, Comparison.Effort effort) {
        this.stack = stack;
        this.load = load;
        this.effort = effort;
    }

    /** Answers per second. */
    Comparison run() throws Exception {
        String token = stack.token("staff");
        Api api = new Api(stack.service(), token);
        api.get(PATH);
        List<StatementLog.Logged> said = new StatementLog(stack).of(() -> {
            int items = api.get(PATH).get("items").size();
            if (items != 50) {
                throw new IllegalStateException("Not a full page: " + items);
            }
            return items;
        });
        PgBench bare = PgBench.of(stack, theOnly(said), load);
        HttpLoad service = new HttpLoad(stack, stack.service() + PATH, token, load);
        HttpLoad gateway = new HttpLoad(stack, stack.gateway() + PATH, token, load);
        // Through the gateway both are compiled; a round of a few seconds alone would measure the interpreter.
        new HttpLoad(stack, stack.gateway() + PATH, token, new Load(load.concurrency(), 8 * load.seconds())).once();
        return Comparison.of(
                effort,
                List.of(
                        new Contender(BARE, bare::once),
                        new Contender(SERVICE, service::once),
                        new Contender(GATEWAY, gateway::once)));
    }

    private static StatementLog.Logged theOnly(List<StatementLog.Logged> said) {
        List<StatementLog.Logged> pages = said.stream()
                .filter(statement -> statement.sql().contains("from obligation_unit"))
                .toList();
        if (pages.size() != 1) {
            throw new IllegalStateException("One page is one statement, but the service said: " + said);
        }
        return pages.getFirst();
    }
}
