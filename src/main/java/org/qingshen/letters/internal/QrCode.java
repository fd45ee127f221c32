package org.qingshen.letters.internal;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.client.j2se.MatrixToImageWriter;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;

/** An address as a picture a phone can read, from paper that was copied too. */
final class QrCode {

  private static final int PIXELS = 300;

  private QrCode() {}

  static byte[] png(String address) throws IOException {
    try {
      var hints =
          Map.of(EncodeHintType.MARGIN, 1, EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M);
      var matrix = new QRCodeWriter().encode(address, BarcodeFormat.QR_CODE, PIXELS, PIXELS, hints);
      ByteArrayOutputStream png = new ByteArrayOutputStream();
      MatrixToImageWriter.writeToStream(matrix, "png", png);
      return png.toByteArray();
    } catch (WriterException e) {
      throw new IOException("An address of " + address.length() + " characters fits no code", e);
    }
  }
}
