package org.qingshen.experts.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.List;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.qingshen.access.Permissions;
import org.qingshen.experts.Reviews;
import org.qingshen.experts.Reviews.Review;
import org.qingshen.shared.ui.Dates;
import org.qingshen.shared.ui.EmptyState;
import org.qingshen.shared.ui.Say;

/** 我的评审: one card for each panel, readable on a phone. */
@Route(MyReviewsView.ROUTE)
@RequiresPermissions(Permissions.PANEL_REVIEW)
@StyleSheet("context://reviews.css")
class MyReviewsView extends Div implements HasDynamicTitle {

  static final String ROUTE = "my-reviews";

  private static final long serialVersionUID = 1L;

  MyReviewsView(Reviews reviews) {
    addClassName("reviews");
    List<Review> open = reviews.open();
    List<Review> done = reviews.done();
    add(new H1(Say.t("experts.reviews.title")), new H2(Say.t("experts.reviews.open")));
    if (open.isEmpty()) {
      add(new EmptyState(Say.t("experts.reviews.none"), Say.t("experts.reviews.none.hint")));
    }
    open.forEach(review -> add(card(review)));
    if (!done.isEmpty()) {
      add(new H2(Say.t("experts.reviews.done")));
      done.forEach(review -> add(ended(review)));
    }
  }

  private static Div card(Review review) {
    Div card = new Div(new H3(review.title()), muted(review.applicant()));
    card.addClassNames("card", "review");
    card.add(new Paragraph(standing(review)));
    if (review.dueAt() != null) {
      Paragraph due = new Paragraph(Say.t("experts.reviews.due", Dates.full(review.dueAt())));
      due.addClassName("review-due");
      card.add(due);
    }
    card.add(link(review), muted(Say.t("experts.reviews.code", review.expertCode())));
    return card;
  }

  private static String standing(Review review) {
    if (isStep(review, "mergeOpinion")) {
      return Say.t("experts.reviews.lead");
    }
    String at = Dates.full(review.at());
    return switch (review.state()) {
      case "CALLED" -> Say.t("experts.reviews.called", at);
      case "ACCEPTED" -> Say.t("experts.reviews.accepted", at);
      default -> Say.t("experts.reviews.scored", at);
    };
  }

  private static Anchor link(Review review) {
    String page = "case/" + review.reference();
    Anchor link =
        review.item() == null
            ? new Anchor(page + "?tab=dossier", Say.t("experts.reviews.file"))
            : new Anchor(page + "?item=" + review.item(), act(review));
    link.addClassName("review-go");
    return link;
  }

  private static String act(Review review) {
    if (isStep(review, "mergeOpinion")) {
      return Say.t("experts.reviews.merge");
    }
    return isStep(review, "scoreCase")
        ? Say.t("experts.reviews.score")
        : Say.t("experts.reviews.declare");
  }

  private static boolean isStep(Review review, String element) {
    return review.step() != null && review.step().endsWith("/" + element);
  }

  private static Div ended(Review review) {
    String state = Say.t("experts.reviews.state." + review.state());
    Div line =
        new Div(
            new Paragraph(review.title()),
            muted(Say.t("experts.reviews.ended", state, Dates.full(review.at()))));
    line.addClassName("review-ended");
    return line;
  }

  private static Paragraph muted(String words) {
    Paragraph paragraph = new Paragraph(words);
    paragraph.addClassNames("muted", "small");
    return paragraph;
  }

  @Override
  public String getPageTitle() {
    return Say.t("experts.reviews.title");
  }
}
