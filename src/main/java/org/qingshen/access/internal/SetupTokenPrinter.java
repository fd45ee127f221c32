package org.qingshen.access.internal;

import java.time.Clock;
import org.qingshen.access.Accounts;
import org.qingshen.access.DemoPeople;
import org.qingshen.shared.OfficeTime;
import org.qingshen.shared.Text;
import org.qingshen.shared.Texts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** On the very first start without demo people: one token, on the console, once, never in a log. */
@Component
class SetupTokenPrinter {

  private final Accounts accounts;
  private final SetupTokenMapper tokens;
  private final ObjectProvider<DemoPeople> demo;
  private final Texts texts;
  private final Clock clock;

  SetupTokenPrinter(
      Accounts accounts,
      SetupTokenMapper tokens,
      ObjectProvider<DemoPeople> demo,
      Texts texts,
      Clock clock) {
    this.accounts = accounts;
    this.tokens = tokens;
    this.demo = demo;
    this.texts = texts;
    this.clock = clock;
  }

  @EventListener(ApplicationReadyEvent.class)
  void printOnce() {
    if (demo.getIfAvailable() == null && accounts.none() && tokens.count() == 0) {
      SetupToken token = SetupToken.next();
      tokens.insert(token.hash(), OfficeTime.now(clock));
      System.out.println(texts.say(Text.of("access.setup.console", token.value())));
    }
  }
}
