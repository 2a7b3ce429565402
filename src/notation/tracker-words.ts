import {containsPhrase} from './contains-phrase.ts'
import {foldPhrase} from './fold-phrase.ts'
import {remember} from './remember.ts'
import {words} from './words.ts'

/** Words in the titles of what keeps track of something. */
const trackerWords: readonly string[] = words(`
  progress, tracker, tracking, checklist, status, roadmap, curriculum, syllabus, todo, backlog, challenge, challenges, habit, habits, log,
  journey, bootcamp, milestones, goals, solved, completed, done, plan, streak, attendance, homework,
  progreso, seguimiento, hábitos, progresso, acompanhamento, progression, suivi, fortschritt, lernplan, gewohnheiten, прогресс, трекер,
  план, привычки, прогрес, звички, ilerleme, takip, alışkanlık, 进度, 進度, 打卡, 计划, 計劃, 習慣, 习惯, 進捗, 진행, 진도, 습관, التقدم, عادات,
  tiến độ, thói quen`)

/** Headers over what is learned or done, one thing in each row. */
const workWords: readonly string[] = words(`
  problem, problems, problem name, exercise, exercises, lesson, lessons, chapter, chapters, kata, katas, challenge, challenges, book, books,
  course, courses, lecture, lectures, video, videos, assignment, assignments, task, tasks, topic, topics, skill, skills,
  project, projects, day, week, habit, habits, question, questions, puzzle, problem title, problem statement, homework, activity, goal,
  problema, ejercicio, lección, capítulo, libro, curso, tarea, tema, hábito, día, exercício, aula, livro, tarefa, dia,
  exercice, leçon, chapitre, livre, cours, tâche, habitude, jour, aufgabe, übung, lektion, kapitel, buch, kurs, gewohnheit, tag,
  задача, упражнение, урок, глава, книга, курс, привычка, день, тема, завдання, вправа, звичка, soru, problem, alıştırma, ders, kitap, alışkanlık, gün,
  题目, 題目, 课程, 課程, 任务, 任務, 练习, 习惯, 習慣, 知识点, 課題, 演習, 問題, 문제, 과제, 강의, 습관, 과목, المسألة, الدرس, التمرين, المهمة, العادة,
  bài tập, bài học, bài toán, nhiệm vụ, thói quen`)

const isOneOf = (known: ReadonlySet<string>) => (header: string) => known.has(foldPhrase(header.slice(0, 60)))

/** Whether a header says that each row is something to learn or to do: `Problem`, but not `Feature`. */
export const isWorkHeader: (header: string) => boolean = remember(isOneOf(new Set(workWords)))

/** Whether a title says that what is below it keeps track of something: `My progress`. */
export const isTrackerTitle: (title: string) => boolean = remember(title =>
  containsPhrase(foldPhrase(title.slice(0, 200)), trackerWords),
)
