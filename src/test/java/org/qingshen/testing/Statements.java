package org.qingshen.testing;

import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;

/** The SQL statements this thread sent to the database. */
public final class Statements {

  private static final ThreadLocal<List<String>> SENT = new ThreadLocal<>();

  private Statements() {}

  public static DataSource counting(DataSource source) {
    return ProxyDataSourceBuilder.create(source).listener(new Listener()).build();
  }

  /** The statements {@code work} sends; a batch of ten rows counts as one. */
  public static List<String> of(Runnable work) {
    SENT.set(new ArrayList<>());
    try {
      work.run();
      return List.copyOf(SENT.get());
    } finally {
      SENT.remove();
    }
  }

  private static final class Listener implements QueryExecutionListener {
    @Override
    public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {}

    @Override
    public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
      List<String> sent = SENT.get();
      if (sent != null) {
        queries.forEach(query -> sent.add(query.getQuery().strip().replaceAll("\\s+", " ")));
      }
    }
  }
}
