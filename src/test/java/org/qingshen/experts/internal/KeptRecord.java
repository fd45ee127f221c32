package org.qingshen.experts.internal;

/** A record of draws in the format of its day. */
public final class KeptRecord {

  public static final String JSON =
      """
      {"format":"qingshen-draws/1","caseId":"CASE","draws":[{"number":1,"state":"DRAWN\
      ","list":{"drawId":"CASE/1","previous":"0000000000000000000000000000000000000000\
      000000000000000000000000","rules":"avoidance/1 employer-years=3 home-region=COUN\
      TY most-open-seats=5","seats":[{"field":"ENERGY","number":2,"reserves":1}],"elig\
      ible":[{"code":"ZJ-0001","fields":["ENERGY"]},{"code":"ZJ-0002","fields":["ENERG\
      Y"]},{"code":"ZJ-0003","fields":["ENERGY"]},{"code":"ZJ-0004","fields":["ENERGY"\
      ]},{"code":"ZJ-0005","fields":["ENERGY"]},{"code":"ZJ-0006","fields":["ENERGY"]}\
      ],"excluded":[{"code":"ZJ-0007","rules":["EMPLOYER"]}]},"digest":"804f39d5f5a476\
      a02052e2c130d63055dcfcc628e5fdcfc177758be72c1c7651","commitments":{"ECOLOGY":"8b\
      bf9f3b0383cd7000a9e975ba4d80a023269ecf3dfc782a7281a190e7cf0a9f","DRC":"6ab4346c8\
      020e8243b8f0f21586f86ad8c5c540df7b2daf16a787e5865646b58"},"answers":{"ECOLOGY":"\
      eco-keeps-this-number-81","DRC":"drc-keeps-that-number-37"},"seed":"a4b22a87437e\
      9e683d29da54fdf5ebd4db7e83541a8fa627173557c30f01b36f","result":[{"position":1,"c\
      ode":"ZJ-0002","field":"ENERGY","reserve":false},{"position":2,"code":"ZJ-0001",\
      "field":"ENERGY","reserve":false},{"position":3,"code":"ZJ-0003","field":"ENERGY\
      ","reserve":true}],"outcome":"adb0026d341563db55ff50b9306523aa56906fa8b588ba189d\
      270ae6b30c4110"}]}""";

  private KeptRecord() {}
}
