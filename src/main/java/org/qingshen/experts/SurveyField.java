package org.qingshen.experts;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.qingshen.shared.AttachmentId;
import org.qingshen.shared.Text;
import org.qingshen.shared.WorkItemId;
import org.qingshen.workflow.Outcome;
import org.springframework.core.io.InputStreamSource;

/**
 * The record of a visit as it is written on the spot, with devices that are offline for hours. Only
 * the leader of a survey whose record is still open gets anything but {@link NotOpen}; handing the
 * same thing over again changes nothing.
 */
public interface SurveyField {

  /** Longest note of an item, in characters. */
  int LONGEST_NOTE = 2000;

  Sheet sheet(WorkItemId item);

  /**
   * Takes over what a device has written, in the order it was written. The last writing of an item
   * counts; where another device wrote what this one has not seen, the answer says so.
   */
  List<Kept> keep(WorkItemId item, String device, List<Entry> entries);

  /** Stores a photo once, however often it comes. */
  Taken photo(WorkItemId item, Shot shot, InputStreamSource content) throws IOException;

  void remove(WorkItemId item, String photo);

  /**
   * Submits the record through the desk.
   *
   * @param seen version of each item as the page shows it
   * @param photos the page shows
   */
  Outcome submit(WorkItemId item, Map<String, Long> seen, Collection<String> photos);

  /**
   * @param reference the case's number, as people call it
   * @param members further people, each with the office
   */
  record Sheet(
      String reference,
      String title,
      String applicant,
      LocalDate visitOn,
      String lead,
      List<String> members,
      List<Item> items) {}

  /**
   * @param key names the item within the survey; {@code p-…} for a problem found on the spot
   * @param source {@code CLAIM}, {@code FREE} or {@code PROBLEM}
   * @param where place in the application; null where it is from elsewhere
   * @param finding {@code CONSISTENT}, {@code INCONSISTENT}, {@code NOT_CHECKABLE}; null for none
   * @param position latitude, longitude and accuracy in metres, separated by commas; or null
   * @param version 0 where nothing was written yet
   */
  record Item(
      String key,
      String source,
      int no,
      String words,
      String where,
      String finding,
      String note,
      String position,
      long version,
      String device,
      Instant writtenAt,
      List<Photo> photos) {}

  /**
   * @param sha256 of the content, lower-case hex
   * @param takenAt as the camera says; null where it says nothing
   * @param warnings {@code OTHER_CASE}, {@code SAME_CASE}, {@code BEFORE_VISIT}, {@code NO_TIME}
   */
  record Photo(
      String id,
      String item,
      AttachmentId file,
      String name,
      long size,
      String sha256,
      Instant takenAt,
      Instant receivedAt,
      List<String> warnings) {}

  /**
   * @param id made by the device
   * @param seq counts the writings of the device
   * @param base version of the item that the device had seen
   * @param writtenAt by the device's clock; may be null
   */
  record Entry(
      String id,
      long seq,
      String item,
      long base,
      String finding,
      String note,
      String position,
      Instant writtenAt) {}

  /**
   * @param version of the item now
   * @param overwritten what another device had written and this entry replaced; null otherwise
   * @param refusal why it was not taken; null otherwise
   */
  record Kept(String id, Status status, long version, Item overwritten, Text refusal) {}

  /** What became of an entry. */
  enum Status {
    KEPT,
    /** Came before. */
    REPEATED,
    /** The same device has written something later already. */
    STALE,
    REFUSED
  }

  /** A photo as a device hands it over; its id is the device's. */
  record Shot(String id, String item, String name) {}

  /** What became of a photo. */
  sealed interface Taken {
    record Stored(Photo photo) implements Taken {}

    record Refused(Text reason) implements Taken {}
  }

  /** There is no such record for whoever asks. */
  final class NotOpen extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean handedIn;

    /**
     * @param handedIn whether it was, by whoever asks, handed in already
     */
    public NotOpen(boolean handedIn) {
      super(handedIn ? "handed in" : "not open", null, false, false);
      this.handedIn = handedIn;
    }

    public boolean handedIn() {
      return handedIn;
    }
  }
}
