package org.qingshen.evidence.internal;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.qingshen.evidence.CheckpointChannel;
import org.springframework.stereotype.Component;

/** Posts to another machine's address; redirects are not followed. */
@Component
class PostChannel implements CheckpointChannel {

  private static final int FAMILY = 100;
  private static final int SUCCESS = 2;

  private final DeliverySettings settings;
  private final HttpClient client;

  PostChannel(DeliverySettings settings) {
    this.settings = settings;
    this.client = HttpClient.newBuilder().connectTimeout(settings.timeout()).build();
  }

  @Override
  public String name() {
    return "post";
  }

  @Override
  public boolean configured() {
    return settings.post() != null;
  }

  @Override
  public void deliver(long no, String line) throws IOException {
    HttpRequest request =
        HttpRequest.newBuilder(settings.post())
            .timeout(settings.timeout())
            .header("Content-Type", "application/json; charset=utf-8")
            .POST(HttpRequest.BodyPublishers.ofString(line))
            .build();
    try {
      // The timeout ends with the headers: an answer that never ends is not waited for.
      HttpResponse<InputStream> answer =
          client.send(request, HttpResponse.BodyHandlers.ofInputStream());
      answer.body().close();
      if (answer.statusCode() / FAMILY != SUCCESS) {
        throw new IOException("HTTP " + answer.statusCode());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted", e);
    }
  }
}
