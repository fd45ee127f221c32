package org.qingshen.evidence.internal;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.qingshen.evidence.Attachment;
import org.qingshen.shared.AttachmentId;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.WorkItemId;

@Mapper
interface AttachmentMapper {

  void add(Attachment attachment);

  int discard(@Param("workItem") WorkItemId workItem, @Param("id") AttachmentId id);

  List<Attachment> find(@Param("ids") Collection<AttachmentId> ids);

  List<Attachment> ofDigest(@Param("digest") String digest, @Param("limit") int limit);

  /** By the text of an id, whatever was typed. */
  List<Attachment> ofId(String id);

  List<Attachment> sealedOf(CaseId caseId);

  /** Those that claim an entry after the head, at one moment. */
  List<Attachment> beyondHead(CaseId caseId);

  /** Files of drafts, in the order of their ids. */
  List<Attachment> unsealed(@Param("after") String after, @Param("limit") int limit);

  /** Those of these contents that a row names. */
  List<String> named(@Param("digests") Collection<String> digests);

  int countElsewhere(@Param("digest") String digest, @Param("caseId") CaseId caseId);

  long sizeOf(WorkItemId workItem);

  long totalSize(@Param("ids") Collection<AttachmentId> ids);

  /** Freezes those of the case that are still a draft's. */
  int freeze(
      @Param("caseId") CaseId caseId,
      @Param("ids") Collection<AttachmentId> ids,
      @Param("seq") long seq);
}
