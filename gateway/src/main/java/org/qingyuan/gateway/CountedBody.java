package org.qingyuan.gateway;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;

/**
 * Passes a body on as it comes, without keeping it, and fails at the first byte over the limit: a chunked body does not
 * say beforehand how long it is.
 */
final class CountedBody implements ReadStream<Buffer> {
    private final ReadStream<Buffer> body;
    private final long limit;
    private Handler<Throwable> onFailure;
    private long count;
    private boolean brokenOff;

    CountedBody(ReadStream<Buffer> body, long limit) {
        this.body = body;
        this.limit = limit;
    }

    boolean exceeded() {
        return count > limit;
    }

    /** Whether whoever sends it stopped before its end. */
    boolean brokenOff() {
        return brokenOff;
    }

    @Override
    public CountedBody handler(Handler<Buffer> handler) {
        if (handler == null) {
            body.handler(exceeded() ? CountedBody::drop : null);
            return this;
        }
        body.handler(buffer -> {
            if (exceeded()) {
                return;
            }
            count += buffer.length();
            if (!exceeded()) {
                handler.handle(buffer);
            } else {
                // The rest is read and dropped: a browser reads the answer only after it has sent its file.
                body.handler(CountedBody::drop);
                body.resume();
                if (onFailure != null) {
                    onFailure.handle(new BodyTooLargeException());
                }
            }
        });
        return this;
    }

    @Override
    public CountedBody exceptionHandler(Handler<Throwable> handler) {
        onFailure = handler;
        body.exceptionHandler(failure -> {
            brokenOff = true;
            if (onFailure != null) {
                onFailure.handle(failure);
            }
        });
        return this;
    }

    @Override
    public CountedBody pause() {
        if (!exceeded()) {
            body.pause();
        }
        return this;
    }

    @Override
    public CountedBody resume() {
        body.resume();
        return this;
    }

    @Override
    public CountedBody fetch(long amount) {
        body.fetch(amount);
        return this;
    }

    @Override
    public CountedBody endHandler(Handler<Void> handler) {
        body.endHandler(handler);
        return this;
    }

    private static void drop(Buffer ignored) {}

    static final class BodyTooLargeException extends RuntimeException {
        BodyTooLargeException() {
            super("The body is larger than its route allows", null, false, false);
        }
    }
}
