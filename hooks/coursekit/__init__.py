"""Turn a course kept as YAML and Markdown into pages, checks and exports.

Data flows one way: ``source`` reads files with their positions, ``load`` shapes
them into the frozen values of ``model``, ``checks`` looks for mistakes,
``pages`` and ``quizzes`` make Markdown text. Nothing here knows mkdocs.
"""
