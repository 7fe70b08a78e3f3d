package org.qingyuan.responsibility;

import org.qingyuan.kit.sql.Statement;

/** The statement of the kit under the name that this service calls it by. */
public final class Sql extends Statement {
    public Sql(String sql) {
        super(sql);
    }

    @Override
    public Sql add(String fragment) {
        super.add(fragment);
        return this;
    }

    @Override
    public Sql with(String parameter, Object value) {
        super.with(parameter, value);
        return this;
    }

    @Override
    public Sql when(Object value, String fragment, String parameter) {
        super.when(value, fragment, parameter);
        return this;
    }

    @Override
    public Sql words(String text, String asked) {
        super.words(text, asked);
        return this;
    }
}
