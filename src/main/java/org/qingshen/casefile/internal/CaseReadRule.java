package org.qingshen.casefile.internal;

import org.qingshen.casefile.CaseFile;
import org.qingshen.directory.Post;
import org.qingshen.directory.PostKind;

/** Why a post may read a case. Source of all: roles.md section 1, column "Sees". */
enum CaseReadRule {
  /** 试点主体 PILOT_BODY: own project; not other applicants. */
  APPLICANT {
    @Override
    boolean allows(Post post, CaseFile file) {
      return post.organisation().equals(file.applicant());
    }
  },

  /** 市级三部门 CITY_*: the cases of the own city, once the city has got them. */
  CITY {
    @Override
    boolean allows(Post post, CaseFile file) {
      return file.reachedCityAt() != null && post.region().city().equals(file.region().city());
    }
  },

  /** 自治区三部门 PROV_*: the province, once it has got the case or resolves the gate 弄虚作假?. */
  PROVINCE {
    @Override
    boolean allows(Post post, CaseFile file) {
      boolean reached = file.reachedProvinceAt() != null || file.underInquiry();
      return reached && post.region().province().equals(file.region().province());
    }
  },

  /** 监督审计 AUDITOR: all decisions, so every case that was submitted. */
  AUDITOR {
    @Override
    boolean allows(Post post, CaseFile file) {
      return file.number() != null && post.region().province().equals(file.region().province());
    }
  },

  /** 专家库管理员, 专家 and 系统管理员: no case by the post alone; see {@code AssignedReader}. */
  NONE {
    @Override
    boolean allows(Post post, CaseFile file) {
      return false;
    }
  };

  abstract boolean allows(Post post, CaseFile file);

  static CaseReadRule of(PostKind kind) {
    return switch (kind) {
      case PILOT_BODY -> APPLICANT;
      case CITY_ECO, CITY_DRC, CITY_IIT -> CITY;
      case PROV_ECO, PROV_DRC, PROV_IIT -> PROVINCE;
      case AUDITOR -> AUDITOR;
      case POOL_ADMIN, EXPERT, SYS_ADMIN -> NONE;
    };
  }
}
