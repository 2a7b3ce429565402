import type {Status} from './readings.ts'

type Vocabulary = Readonly<Record<Status, string>>

/**
 * Words that mean a status, in the thirteen languages the product knows, to be read by `words`. In lower case, words apart
 * by one space; hyphens and underscores in the file count as spaces, accents count. Prose may follow such a word.
 */
export const statusWords: readonly Vocabulary[] = [
  // English
  {
    'not-started': `
      not started, not started yet, not yet started, not done, not begun, unstarted, to do, todo, pending,
      upcoming, planned, unsolved, not completed, not attempted, not learned, not solved, untouched, unread`,
    'in-progress': `
      in progress, in review, work in progress, wip, ongoing, underway, under way, currently learning,
      partially done, partially completed, almost done, nearly done, halfway, needs review, needs practice,
      needs work, paused, on hold, blocked, attempted`,
    done: `
      done, completed, mastered, learned, learnt, finished, solved, passed, achieved, understood,
      fully understood, fully completed, accomplished, reviewed`,
    skipped: `skipped, cancelled, canceled, dropped, abandoned, not applicable, not needed, won't do`,
  },
  // Spanish
  {
    'not-started': `
      no iniciado, no iniciada, no empezado, no empezada, sin empezar, sin iniciar, sin comenzar, por hacer,
      pendiente, por empezar, no comenzado`,
    'in-progress': `
      en progreso, en curso, en proceso, empezado, empezada, iniciado, iniciada, en marcha`,
    done: `
      completado, completada, terminado, terminada, hecho, hecha, dominado, dominada, aprendido, aprendida,
      finalizado, finalizada, acabado, resuelto`,
    skipped: `omitido, omitida, saltado, saltada, cancelado, cancelada, descartado`,
  },
  // Portuguese
  {
    'not-started': `
      não iniciado, não iniciada, nao iniciado, nao iniciada, não começado, não começada, por fazer, a fazer,
      por iniciar, pendente`,
    'in-progress': `em progresso, em andamento, em curso, fazendo, começado`,
    done: `
      concluído, concluída, concluido, concluida, concluídos, feito, feita, dominado, aprendido, finalizado,
      terminado, pronto, pronta, lido, lida, resolvido, resolvida`,
    skipped: `pulado, pulada, ignorado, ignorada, cancelado`,
  },
  // French
  {
    'not-started': `
      pas commencé, pas commencée, non commencé, non commencée, pas encore commencé, à faire, a faire,
      à commencer, en attente, non démarré, à venir, pas fait, non fait`,
    'in-progress': `en cours, commencé, commencée, entamé, en progression, en cours d'apprentissage`,
    done: `
      fait, faite, faits, terminé, terminée, termine, achevé, achevée, maîtrisé, maîtrisée, appris, apprise,
      acquis, acquise, fini, finie, complété, complétée, validé, validée`,
    skipped: `ignoré, ignorée, annulé, annulée, sauté`,
  },
  // German
  {
    'not-started': `
      nicht begonnen, noch nicht begonnen, nicht angefangen, nicht gestartet, noch nicht gestartet,
      zu erledigen, zu tun, ausstehend, geplant, offen, nicht erledigt`,
    'in-progress': `in arbeit, in bearbeitung, begonnen, angefangen, gestartet, läuft, laufend, im gange`,
    done: `
      erledigt, fertig, abgeschlossen, beendet, gemeistert, gelernt, beherrscht, verstanden, gelöst,
      geschafft`,
    skipped: `übersprungen, ausgelassen, abgebrochen, entfällt`,
  },
  // Russian
  {
    'not-started': `
      не начато, не начат, не начата, не начал, не начала, не начинал, не изучено, не сделано, не выполнено,
      к изучению, к выполнению, запланировано, ожидает, в планах, предстоит`,
    'in-progress': `
      в процессе, в работе, начато, начат, начата, изучается, в процессе изучения, частично, выполняется`,
    done: `
      изучено, изучен, изучена, сделано, готово, выполнено, завершено, завершён, завершен, завершена,
      освоено, освоен, освоена, пройдено, пройден, пройдена, закончено, выучено, решено, прочитано`,
    skipped: `пропущено, пропущен, пропущена, отменено, не требуется`,
  },
  // Ukrainian
  {
    'not-started': `
      не розпочато, не почато, не розпочатий, не вивчено, не зроблено, не виконано, заплановано, очікує,
      до виконання, до вивчення`,
    'in-progress': `
      в процесі, у процесі, в роботі, у роботі, розпочато, почато, вивчається, виконується, частково`,
    done: `
      вивчено, зроблено, виконано, завершено, опановано, освоєно, пройдено, закінчено, засвоєно, розв'язано,
      прочитано`,
    skipped: `пропущено, скасовано`,
  },
  // Turkish
  {
    'not-started': `
      başlanmadı, başlamadı, henüz başlanmadı, henüz başlamadı, yapılacak, yapılmadı, bekliyor, beklemede,
      planlandı, öğrenilecek`,
    'in-progress': `
      devam ediyor, sürüyor, devam eden, başlandı, başladı, üzerinde çalışılıyor, çalışılıyor, öğreniliyor`,
    done: `tamamlandı, bitti, yapıldı, öğrenildi, bitirildi, çözüldü, okundu`,
    skipped: `atlandı, iptal, iptal edildi, geçildi`,
  },
  // Chinese
  {
    'not-started': `
      未开始, 未開始, 待开始, 待開始, 未学, 未学习, 未學習, 没开始, 尚未开始, 尚未開始, 待办, 待辦, 待完成, 未完成, 待学习, 待學習, 未掌握, 计划中, 計劃中, 待做, 未做`,
    'in-progress': `进行中, 進行中, 学习中, 學習中, 理解中, 实现中, 實現中, 部分完成, 复习中, 複習中, 待复习, 待複習, 已开始, 已開始, 正在学习, 需复习, 基本掌握, 初步掌握`,
    done: `已完成, 已掌握, 已学, 已学习, 已學習, 已學, 学完, 已学完, 學完, 已通过, 已通過, 已解决, 已读, 已讀, 搞定, 精通`,
    skipped: `已跳过, 已跳過, 已取消`,
  },
  // Japanese
  {
    'not-started': `未着手, 未開始, 未学習, 未完了, これから, 未実施, 未対応`,
    'in-progress': `進行中, 学習中, 着手中, 実施中, 作業中, 対応中, 要復習, 復習中, 勉強中`,
    done: `完了, 済, 済み, 終了, 習得, 習得済み, 習得済, 学習済み, 学習済, 完了済み, 実施済み, 理解済み, できた, 修了`,
    skipped: `スキップ, 中止, 対象外`,
  },
  // Korean
  {
    'not-started': `시작 전, 시작전, 미시작, 대기 중, 대기중, 할 일, 할일, 안 함, 미완료, 미학습, 시작 안함, 시작 안 함`,
    'in-progress': `진행 중, 진행중, 학습 중, 학습중, 하는 중, 공부 중, 공부중, 복습 필요`,
    done: `완료, 완료됨, 완료함, 학습 완료, 학습완료, 마스터, 숙달, 했음, 완성, 이해 완료, 해결`,
    skipped: `건너뜀, 건너뛰기, 생략, 보류`,
  },
  // Arabic
  {
    'not-started': `
      لم يبدأ, لم تبدأ, لم يبدأ بعد, لم تبدأ بعد, لم أبدأ, غير مكتمل, غير مكتملة, قيد الانتظار, معلق, مخطط,
      للتعلم`,
    'in-progress': `
      قيد التنفيذ, قيد التقدم, قيد التعلم, جاري, جارٍ, جارية, جاري العمل, جار العمل, قيد الدراسة, قيد العمل`,
    done: `
      مكتمل, مكتملة, منجز, منجزة, متقن, أتقن, تم الإتقان, تم الانتهاء, انتهى, انتهيت, مُتقَن, تم التعلم,
      تم الإنجاز, تم الإكمال`,
    skipped: `تم التخطي, متخطى, تخطي, ملغى, ملغي, تم الإلغاء`,
  },
  // Vietnamese
  {
    'not-started': `
      chưa bắt đầu, chưa học, chưa làm, chưa hoàn thành, chưa xong, cần làm, cần học, đang chờ, sắp tới`,
    'in-progress': `
      đang làm, đang thực hiện, đang tiến hành, đã bắt đầu, đang tiến triển, cần ôn lại, cần ôn tập`,
    done: `
      hoàn thành, đã hoàn thành, đã xong, xong, đã học, đã làm, đã nắm vững, nắm vững, thành thạo, đã thuộc,
      đã thành thạo, hoàn tất, đã đọc`,
    skipped: `đã bỏ qua, đã hủy, hủy`,
  },
]

/** Words that mean a status only where nothing but punctuation follows: `Open`, but not `Open Source`. */
export const loneStatusWords: readonly Vocabulary[] = [
  // English
  {
    'not-started': `
      open, new, n, no, waiting, next, future, scheduled, later, failed, wrong, weak, to start, to learn,
      to review, backlog, queued, incomplete`,
    'in-progress': `
      started, begun, active, current, learning, reading, studying, working, doing, practicing, practising,
      partial, partially, review, reviewing, w, progress, revisit, familiar`,
    done: `
      complete, x, y, yes, ok, ready, closed, pass, read, known, confident, strong, shipped, watched, got it,
      ac, accepted, master`,
    skipped: `skip, n/a, na, optional`,
  },
  // Spanish, Portuguese, French
  {
    'not-started': `não, non, nuevo, abierto, aberto`,
    'in-progress': `aprendiendo, estudiando, leyendo, estudando, aprendendo, lendo`,
    done: `sí, si, sim, oui, listo, lista, completo, completa, leído, lu, vu`,
    skipped: `passé, passée`,
  },
  // German, Russian, Ukrainian, Turkish
  {
    'not-started': `nein, нет, ні, hayır`,
    'in-progress': `teilweise, lerne, изучаю, читаю, вивчаю, читаю`,
    done: `ja, vollständig, gelesen, да, так, evet, tamam`,
    skipped: '',
  },
  // Chinese, Japanese, Korean
  {
    'not-started': `否, 未, 予定, いいえ, 아니오, 예정, 대기`,
    'in-progress': `开始, 開始, 着手, 途中, 진행, 시작`,
    done: `是, 完成, 掌握, 熟练, 熟練, 通过, はい, 예, 네, 끝`,
    skipped: `跳过, 跳過, 取消, 放弃, 放棄, 省略, 취소`,
  },
  // Arabic, Vietnamese
  {
    'not-started': `لا, không, chờ`,
    'in-progress': `بدأ, بدأت, đang học`,
    done: `نعم, تم, تمت, có`,
    skipped: `bỏ qua`,
  },
]
