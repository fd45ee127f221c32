package org.qingshen.letters.internal;

import org.qingshen.directory.Organisation;
import org.qingshen.letters.FirstPrefixes;
import org.qingshen.letters.LetterKind.Series;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class FirstPrefixesService implements FirstPrefixes {

  private final NumberMapper mapper;

  FirstPrefixesService(NumberMapper mapper) {
    this.mapper = mapper;
  }

  @Override
  @Transactional
  public void enter(Organisation issuer, Series series, String prefix) {
    if (mapper.prefix(issuer.id(), series) == null) {
      mapper.insertPrefix(new PrefixRow(issuer.id(), series, prefix, 1));
    }
  }
}
