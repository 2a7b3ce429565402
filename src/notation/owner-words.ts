import {words} from './words.ts'

/** What a learner writes under such a label is the learner's. Lower case; whole words, or letters where words are joined. */
export const learnerWords: readonly string[] = words(`
  i, my, me, learned, learnt, learnings, takeaways, takeaway, insights, struggled, struggles, challenges faced,
  difficulties, reflection, reflections, went well, working well, improvement, improvements, need work, needs work, wins,
  blockers, mistakes, feedback, result, results, score, scores, time taken, time spent, hours spent, hours studied, study hours,
  attempts, mood, achievements, accomplishments, lessons learned, practice problems done, actual, solved,
  yo, mis, aprendido, aprendí, aprendizajes, dificultades, reflexión, reflexiones, salió bien, mejorar, mejoras, resultado, resultados,
  tiempo empleado, tiempo dedicado, logros,
  eu, meu, meus, minha, minhas, aprendi, aprendido, aprendizados, dificuldades, reflexão, reflexões, dúvidas, melhorar, melhorias,
  tempo gasto, conquistas,
  je, mes, mon, ma, appris, apprentissages, difficultés, réflexion, réflexions, à améliorer, améliorer, améliorations,
  résultat, résultats, temps passé, réussites,
  ich, mein, meine, mir, mich, gelernt, gelerntes, erkenntnisse, schwierigkeiten, herausforderungen, reflexion, reflexionen, rückblick,
  lief gut, gut läuft, läuft gut, verbessern, verbesserung, verbesserungen, besser werden, üben muss, ergebnis, ergebnisse, zeitaufwand,
  benötigte zeit,
  я, мой, мои, моя, мне, узнал, узнала, выучено, выводы, трудности, сложности, размышления, рефлексия, получается, улучшить, результат,
  результаты, затраченное время, итоги,
  мої, мій, висновки, труднощі, роздуми, рефлексія, виходить, покращити, витрачений час,
  öğrendiklerim, öğrendim, zorlandığım, zorluklar, düşünceler, iyi gidenler, geliştirilecekler, sonuç, harcanan süre, anlatabildiğim konular,
  我, 收获, 收穫, 心得, 反思, 困难, 困難, 学到, 學到, 复盘, 復盤, 做得好, 改进, 改進, 用时, 用時, 耗时, 得分, 感想,
  学んだ, 気づき, 振り返り, 苦労, 難しかった, 反省, うまくいって, 改善, 所要時間, 説明できる,
  배운, 느낀, 회고, 어려웠던, 어려운 점, 잘한, 잘되고, 개선할, 소요 시간, 소감,
  تعلمت, تعلمته, الصعوبات, صعوبات, تأملات, تأملاتي, أستطيع, تحسين, النتيجة, الوقت المستغرق,
  tôi, đã học, bài học rút ra, khó khăn, suy ngẫm, cải thiện, kết quả, thời gian đã dùng`)

/** What stands under such a label was there before anybody learned anything. */
export const planWords: readonly string[] = words(`
  goal, goals, objective, objectives, focus, topic, topics, resource, resources, reading, readings, duration, commitment, estimated, estimate,
  recommended, required, prerequisite, prerequisites, target, weight, passing, planned, per day, per week, daily, difficulty,
  level, deliverable, deliverables, aim, source, sources, books, materials, syllabus, scope, description,
  objetivo, objetivos, duración, recursos, temas, meta, metas, enfoque, requisitos, descripción, nivel,
  duração, tópicos, foco, requisitos, descrição, nível,
  objectif, objectifs, durée, ressources, thèmes, prérequis, niveau,
  ziel, ziele, lernziel, lernziele, schwerpunkt, dauer, empfohlen, geplant, voraussetzung, voraussetzungen, themen, ressourcen, materialien,
  umfang, quelle, quellen,
  цель, цели, длительность, продолжительность, ресурсы, материалы, темы, фокус, уровень,
  мета, цілі, тривалість, ресурси, матеріали, теми, рівень,
  hedef, hedefler, süre, kaynaklar, konular, seviye,
  目标, 目標, 时长, 時長, 预计, 預計, 资源, 資源, 重点, 重點, 主题, 主題, 材料, 教材,
  目的, 期間, 推奨, 難易度, 목표, 기간, 자료, 권장, 난이도, 주제,
  الهدف, الأهداف, المدة, الموارد, المصادر, المواضيع, mục tiêu, thời lượng, tài liệu, chủ đề`)

/** A list below such a heading is for the learner to fill, however full it is. */
export const reflectionWords: readonly string[] = words(`
  can explain, need work, needs work, still need work, working well, went well, improvement, improvements, reflection, reflections, learned,
  learnings, struggled, insights, takeaways, wins,
  puedo explicar, por repasar, reflexión, reflexiones, aprendizajes, lo que funciona, hay que mejorar,
  sei explicar, a revisar, reflexão, reflexões, aprendizados, está funcionando, precisa melhorar,
  sais expliquer, à revoir, réflexion, réflexions, apprentissages, ce qui marche, à améliorer,
  erklären kann, üben muss, rückblick, reflexion, reflexionen, erkenntnisse, gelernt, gut läuft, lief gut, besser werden,
  могу объяснить, нужно повторить, размышления, выводы, получается, улучшить,
  можу пояснити, треба повторити, роздуми, висновки, виходить, покращити,
  anlatabildiğim, tekrar edilecek, düşünceler, öğrendiklerim, iyi gidenler, geliştirilecekler,
  讲清楚, 需要复习, 反思, 收获, 收穫, 心得, 做得好, 需要改进,
  説明できる, 復習が必要, 振り返り, 学んだ, うまくいって, 改善したい,
  설명할 수, 복습이 필요, 회고, 배운 점, 잘되고, 개선할,
  أستطيع شرحها, تحتاج إلى مراجعة, تأملات, تعلمت, يسير جيدًا, تحسين,
  có thể giải thích, cần ôn tập, suy ngẫm, đã học, điều đang tốt, cần cải thiện`)
