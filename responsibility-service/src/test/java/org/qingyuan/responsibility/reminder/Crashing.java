package org.qingyuan.responsibility.reminder;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicInteger;

/** Lets a replica die at one of its steps: before a call into the surroundings or right after it took effect. */
final class Crashing {
    static final class Crash extends Error {
        Crash() {
            super("the replica died", null, false, false);
        }
    }

    private final int at;
    private final AtomicInteger step = new AtomicInteger();

    /** @param at the step to die at, counted from 0 over all that goes through this; negative: never */
    Crashing(int at) {
        this.at = at;
    }

    <T> T around(Class<T> type, T real) {
        Object proxy = Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, args) -> {
            boolean harmless = method.getName().equals("channel");
            if (!harmless) {
                die();
            }
            try {
                Object result = method.invoke(real, args);
                if (!harmless) {
                    die();
                }
                return result;
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        });
        return type.cast(proxy);
    }

    private void die() {
        if (step.getAndIncrement() == at) {
            throw new Crash();
        }
    }
}
