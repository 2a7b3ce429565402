/**
 * Months as people write them in dates, January first, in lower case. They are read only: what is written back is
 * numbers or English. English may also be cut to three letters.
 */
export const monthWords: readonly (readonly string[])[] = [
  split('january, enero, janeiro, janvier, januar, jänner, января, січня, ocak, يناير'),
  split('february, febrero, fevereiro, février, februar, февраля, лютого, şubat, فبراير'),
  split('march, marzo, março, mars, märz, марта, березня, mart, مارس'),
  split('april, abril, avril, апреля, квітня, nisan, أبريل, ابريل'),
  split('may, mayo, maio, mai, мая, травня, mayıs, مايو'),
  split('june, junio, junho, juin, juni, июня, червня, haziran, يونيو'),
  split('july, julio, julho, juillet, juli, июля, липня, temmuz, يوليو'),
  split('august, agosto, août, августа, серпня, ağustos, أغسطس'),
  split('september, septiembre, setembro, septembre, сентября, вересня, eylül, سبتمبر'),
  split('october, octubre, outubro, octobre, oktober, октября, жовтня, ekim, أكتوبر'),
  split('november, noviembre, novembro, novembre, ноября, листопада, kasım, نوفمبر'),
  split('december, diciembre, dezembro, décembre, dezember, декабря, грудня, aralık, ديسمبر'),
]

function split(text: string): readonly string[] {
  return text.split(', ')
}
