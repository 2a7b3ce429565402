import type {ColumnRole} from './column-role.ts'
import {once} from './once.ts'
import {words} from './words.ts'

/**
 * Words in the headers of columns, in the order of languages: English, Spanish, Portuguese, French, German, Russian,
 * Ukrainian, Turkish, Chinese, Japanese, Korean, Arabic, Vietnamese. A word listed under two roles decides nothing.
 * To be read by `words`.
 */
export const columnWords: Readonly<Record<Exclude<ColumnRole, 'other'>, string>> = {
  name: `
    concept, concepts, topic, topics, problem, problems, course, courses, task, tasks, title, name, item, items,
    lesson, lessons, skill, skills, subject, subjects, chapter, chapters, exercise, exercises, question, questions,
    project, projects, activity, activities, goal, goals, resource, resources, reading, readings, practice, book,
    books, module, lecture, lectures, pattern, algorithm, feature, competency, technology, tool, video, section,
    unit, domain, phase, stage, step, assignment, milestone, objective, learning objective, focus, focus area, what to learn, what to do, challenge, kata, word, what, thema, area,
    concepto, tema, temas, problema, curso, tarea, etapa, habilidad, ejercicio, nombre, título, pregunta, lección, actividad,
    proyecto, recurso,
    conceito, conceitos, tópico, tópicos, assunto, tarefa, habilidade, exercício, exercícios, nome, questão, aula,
    atividade, projeto, conteúdo,
    sujet, notion, notions, thème, cours, tâche, compétence, exercice, nom, titre, leçon, chapitre, activité, projet,
    konzept, themen, aufgabe, aufgaben, kurs, übung, titel, bezeichnung, fach, lektion, kapitel, lernziel, projekt,
    fähigkeit, frage, inhalt,
    тема, темы, концепция, понятие, задача, задачи, задание, курс, название, урок, навык, вопрос, глава, упражнение,
    проект, предмет,
    теми, концепція, поняття, задачі, завдання, назва, навичка, питання, розділ, вправа,
    konu, konular, kavram, kavramlar, problem, görev, ders, başlık, ad, isim, beceri, soru, bölüm, alıştırma, proje,
    概念, 主题, 主題, 题目, 題目, 问题, 問題, 课程, 課程, 任务, 任務, 名称, 名稱, 知识点, 知識點, 标题, 標題, 内容, 內容,
    技能, 阶段, 階段, 章节, 章節, 项目, 項目, 学习内容,
    コンセプト, トピック, 課題, コース, タスク, 名前, タイトル, 科目, スキル, テーマ, レッスン, 演習, 学習項目, 学習内容,
    개념, 주제, 문제, 과목, 강의, 과제, 제목, 이름, 항목, 내용, 학습 내용, 기술, 섹션, 프로젝트명, 단원, 할 일, 토픽,
    المفهوم, مفهوم, الموضوع, موضوع, المسألة, المشكلة, الدورة, المهمة, الاسم, العنوان, المهارة, الدرس, السؤال, المادة,
    التمرين, المشروع, الوحدة,
    khái niệm, chủ đề, bài toán, vấn đề, khóa học, khoá học, nhiệm vụ, tên, tiêu đề, kỹ năng, bài học, bài tập,
    câu hỏi, môn học, dự án, nội dung, công việc`,
  status: `
    status, state, progress, done, check, checked, complete, mastered, learned, finished,
    completed, solved, reviewed, completion status,
    estado, estatus, progreso, hecho, completado, terminado, situación, listo,
    situação, progresso, feito, concluído, completo, andamento,
    statut, état, avancement, fait, terminé, progrès, progression,
    stand, zustand, erledigt, fortschritt, fertig, abgeschlossen,
    статус, состояние, прогресс, готово, сделано, выполнено, изучено,
    стан, прогрес, зроблено, виконано, вивчено,
    durum, durumu, ilerleme, tamamlandı, bitti, yapıldı,
    状态, 狀態, 进度, 進度, 完成情况, 完成情況, 完成状态, 是否完成, 已完成, 完成, 学习状态, 进展, 打卡,
    状態, 状況, ステータス, 進捗, 進捗状況, 完了, 済, チェック,
    상태, 진행, 진행 상황, 진행상황, 진행 상태, 진행도, 완료, 완료 여부, 풀이 여부, 해결 여부, 수강 여부, 학습 여부, 여부, 체크, 학습 상태,
    الحالة, حالة, التقدم, الوضع, مكتمل, تم, الإنجاز, الانجاز,
    trạng thái, tình trạng, tiến độ, tiến trình, hoàn thành, đã xong`,
  date: `
    date, day completed, date completed, completion date, completed, completed on, completed at, finished, finished on,
    date finished, date learned, date mastered, date done, date solved, done on, solved, solved on, end date, finish date,
    mastered on, learned on, done, hecho, feito, fait, erledigt, abgeschlossen, terminé, concluído, готово, выполнено, when, cuándo, quando, quand, wann, ne zaman,
    fecha, fecha de finalización, fecha completado, completado el, terminado el, fecha de término,
    data, data de conclusão, concluído em, finalizado em, data de término, data conclusão, conclusão,
    date de fin, date d achèvement, terminé le, fait le, achevé le,
    datum, abgeschlossen am, erledigt am, fertig am, enddatum, abschlussdatum,
    дата, дата завершения, дата выполнения, дата окончания, завершено, когда,
    дата завершення, дата виконання, коли,
    tarih, tarihi, tamamlanma tarihi, bitiş tarihi, bitiş,
    日期, 完成日期, 完成时间, 完成時間, 结束日期, 結束日期, 掌握日期,
    日付, 完了日, 終了日, 習得日, 学習日, 実施日,
    날짜, 일자, 완료일, 완료 날짜, 완료 일자, 완료날짜, 종료일, 학습일, 대표 날짜,
    التاريخ, تاريخ, تاريخ الإكمال, تاريخ الانتهاء, تاريخ الإنجاز, تاريخ الإتقان,
    ngày, ngày hoàn thành, ngày kết thúc, ngày xong`,
  rating: `
    confidence, confidence level, proficiency, rating, mastery, mastery level, skill level, comfort, comfort level,
    understanding, self rating, stars, familiarity, confidence score, self assessment,
    confianza, dominio, nivel de confianza, calificación, comprensión,
    confiança, domínio, proficiência, avaliação, nível de confiança, compreensão, nota,
    confiance, maîtrise, niveau de confiance, évaluation, compréhension,
    sicherheit, vertrauen, beherrschung, bewertung, selbsteinschätzung, verständnis, kenntnisstand,
    уверенность, владение, оценка, уровень владения, понимание, рейтинг,
    впевненість, володіння, оцінка, розуміння,
    güven, hakimiyet, puan, değerlendirme, yeterlilik, özgüven,
    信心, 掌握度, 掌握程度, 熟练度, 熟练程度, 熟練度, 熟練程度, 评分, 評分, 自评, 自我评估, 信心指数, 理解度, 理解程度,
    自信, 自信度, 習熟度, 習得度, 評価, 定着度,
    자신감, 숙련도, 이해도, 평점, 평가, 숙달도, 확신도, 자신도,
    الثقة, ثقة, الإتقان, مستوى الثقة, التقييم, الكفاءة, مستوى الإتقان, الفهم,
    độ tự tin, tự tin, mức độ tự tin, đánh giá, mức độ thành thạo, thành thạo, mức độ hiểu, độ thành thạo`,
  note: `
    note, notes, comment, comments, remark, remarks, observation, observations, reflection, reflections, feedback,
    key takeaways, takeaways, key takeaway, learnings, key learnings, insights, key insights, memo, thoughts, details,
    nota, notas, comentario, comentarios, observaciones, apuntes, aprendizajes,
    comentário, comentários, observação, observações, anotações, obs, aprendizados,
    commentaire, commentaires, remarque, remarques,
    notiz, notizen, kommentar, kommentare, bemerkung, bemerkungen, anmerkung, anmerkungen, erkenntnisse,
    заметка, заметки, примечание, примечания, комментарий, комментарии, замечания,
    нотатка, нотатки, примітка, примітки, коментар, коментарі,
    not, notlar, yorum, yorumlar, notum,
    备注, 備註, 笔记, 筆記, 注释, 註釋, 心得, 感想, 总结, 总结笔记, 备忘, 要点,
    メモ, 備考, ノート, コメント, 気づき, 学び,
    메모, 비고, 노트, 참고, 코멘트, 느낀 점, 소감, 배운 점,
    ملاحظات, ملاحظة, الملاحظات, تعليق, تعليقات, التعليقات,
    ghi chú, nhận xét, chú thích, bình luận`,
  number: `
    no, number, num, nr, id, index, s no, sl no, sr no, serial, serial number, problem number, leetcode id, lc,
    número, núm, n, numéro, nummer, lfd nr, номер, п п, номер по порядку, sıra, sıra no, numara,
    编号, 編號, 序号, 序號, 号, 题号, 題號, 番号, 連番, 번호, 순번, الرقم, رقم, م, stt, số, số thứ tự, mã`,
}

/** Days on which something was finished; a blank below such a header says that it was not. */
export const completionDateWords: () => readonly string[] = once(() =>
  words(`
  day completed, date completed, completion date, completed on, completed at, finished on, date finished, finish date,
  date learned, date mastered, date done, done on, date solved, solved on, mastered on, learned on, date read, read on,
  date watched, watched on, date passed, passed on, date achieved, achieved on, date earned, earned on, solved date, completed date,
  finished date, solve date,
  fecha de finalización, fecha completado, completado el, terminado el, fecha de término,
  data de conclusão, concluído em, finalizado em, data de término, data conclusão,
  date de fin, date d achèvement, terminé le, fait le, achevé le,
  abgeschlossen am, erledigt am, fertig am, abschlussdatum, gelesen am, gelöst am,
  дата завершения, дата выполнения, дата окончания, дата завершення, дата виконання,
  tamamlanma tarihi, bitiş tarihi, 完成日期, 完成时间, 完成時間, 掌握日期, 完了日, 習得日, 読了日, 완료일, 완료 날짜, 완료 일자, 완료날짜,
  تاريخ الإكمال, تاريخ الانتهاء, تاريخ الإنجاز, تاريخ الإتقان, ngày hoàn thành, ngày xong`),
)

/** Dates that are not the day something was finished, and so are never written by finishing it. */
export const foreignDateWords: () => readonly string[] = once(() =>
  words(`
  start, started, start date, date started, started on, begin, begin date, begun, due, due date, deadline, target,
  target date, target exam date, planned, planned date, scheduled, next, next review, review date, last review,
  last reviewed, updated, last updated, last check in, created, date added, added, date assigned, exam date,
  inicio, fecha de inicio, fecha límite, fecha objetivo, próxima revisión, actualizado,
  início, data de início, prazo, data limite, próxima revisão, atualizado,
  début, date de début, date limite, échéance, prochaine révision,
  beginn, startdatum, begonnen am, fällig, frist, nächste wiederholung,
  начало, дата начала, срок, дедлайн, начато, следующее повторение,
  початок, дата початку, термін, розпочато,
  başlangıç, başlangıç tarihi, son tarih, hedef tarih,
  开始日期, 開始日期, 开始时间, 開始時間, 截止日期, 截止, 更新, 最近更新, 计划日期, 計劃日期, 复习日期, 下次复习,
  開始日, 期限, 締切, 更新日, 予定日, 次回復習, 復習日,
  시작일, 시작 날짜, 마감일, 마감, 예정일, 복습일, 최초 생성, 마지막 수정, 수정일, 생성일, 예상 기간,
  تاريخ البدء, تاريخ البداية, الموعد النهائي, تاريخ الاستحقاق, المراجعة القادمة,
  ngày bắt đầu, hạn chót, thời hạn, ngày ôn tập`),
)

/** How hard, how weighty or of which rank a thing is: no mark or star below says how far somebody has come. */
export const gradeWords: () => readonly string[] = once(() =>
  words(`
  difficulty, priority, importance, tier, rank, urgency, likelihood, probability, frequency, weight, impact, effort,
  dificultad, prioridad, importancia, probabilidad, dificuldade, prioridade, importância, probabilidade,
  difficulté, priorité, difficulte, priorite, schwierigkeit, priorität, wichtigkeit, wahrscheinlichkeit,
  сложность, приоритет, важность, вероятность, складність, пріоритет, важливість,
  zorluk, öncelik, önem, olasılık,
  难度, 難度, 优先级, 優先級, 优先度, 重要性, 重要度, 重要程度, 梯队, 梯隊, 频率, 頻率, 考频, 可能性,
  優先度, 難易度, 優先順位, 頻出度, 난이도, 우선순위, 중요도, 빈도,
  الصعوبة, صعوبة, الأولوية, أولوية, الأهمية, độ khó, độ ưu tiên, ưu tiên, mức độ ưu tiên, tầm quan trọng`),
)

/** How hard, important, likely or good something is: written in the signs and colours of a status, but none. */
export const foreignStatusWords: () => readonly string[] = once(() => [
  ...gradeWords(),
  ...words(`
  level, severity, risk, color, colour, complexity, required, mandatory, optional, free, paid, stable, available, supported,
  recommended, relevance, signal, trend, diff, must do, must know, must have, core, essential,
  nivel, nível, niveau, schwierigkeitsgrad, stufe, risiko, farbe, уровень, рівень, seviye, 难易度, 颜色, 顏色, 색깔, 색상,
  المستوى, mức độ`),
])

/** Words that give a longer header its role wherever they stand in it: `Problem status`, `Overall confidence`. */
export const headWords: () => Readonly<Record<Exclude<ColumnRole, 'other' | 'number'>, readonly string[]>> =
  once(() => ({
    date: words(`date, fecha, datum, дата, tarih, tarihi, 日期, 日付, 날짜, تاريخ, التاريخ`),
    rating: words(`
    confidence, proficiency, rating, mastery, familiarity, confianza, dominio, confiança, domínio, proficiência,
    confiance, maîtrise, selbsteinschätzung, уверенность, впевненість, güven, hakimiyet, 掌握度, 掌握程度, 熟练, 熟練,
    信心, 评分, 評分, 自信, 習熟度, 理解度, 숙련도, 이해도, 자신감, الثقة, الإتقان, tự tin, thành thạo`),
    note: words(`
    note, notes, comment, comments, remarks, takeaways, notas, observaciones, observações, comentários, commentaires,
    remarques, notizen, bemerkungen, anmerkungen, заметки, примечания, комментарии, нотатки, примітки, notlar, yorumlar,
    备注, 備註, 笔记, 筆記, メモ, 備考, 메모, 비고, ملاحظات, ghi chú`),
    status: words(`
    status, estado, estatus, situação, statut, статус, durum, durumu, 状态, 狀態, 状態, ステータス, 進捗, 상태, حالة, الحالة,
    trạng thái`),
    name: words(`
    concept, concepts, topic, topics, problem, problems, course, courses, task, tasks, lesson, lessons, skill, skills,
    title, name, concepto, tema, problema, curso, tarea, título, nombre, conceito, tópico, tarefa, nome, notion, thème,
    tâche, titre, konzept, aufgabe, titel, тема, задача, задание, название, завдання, назва, konu, kavram, görev, başlık,
    概念, 主题, 主題, 题目, 題目, 课程, 課程, 任务, 任務, 知识点, 名称, 課題, トピック, タイトル, 学習項目, テーマ, レッスン, 개념, 주제, 문제, 과목,
    제목, المفهوم, الموضوع, المهمة, khái niệm, chủ đề, bài học`),
  }))
