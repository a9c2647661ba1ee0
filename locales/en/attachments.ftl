## Files and photos

attachments-title = Files and photos
attachments-of = Files and photos of { $name }
attachments-crumbs = Where you came from
attachments-none = There are none yet. A worksheet, a photo of the work or a spreadsheet shows how it was done.
attachments-add = Add a file
attachments-file = File or photo
attachments-no-faces = No students’ faces.
attachments-kinds = JPEG, PNG, WebP, PDF, Word, Excel, ODT, CSV or text, up to 10 MB. Photos lose their place and what the camera wrote.
attachments-words = What does it show?
attachments-words-hint = If you like: then people who can’t see the picture know it too.
attachments-do-add = Add
attachments-remove = Take away
attachments-remove-of = Take away { $name }
attachments-return = Put it back
attachments-meta = { $kind } · { $size } · { $day }
attachments-kb = { $n } kB
attachments-mb = { $n } MB

file-photo = Photo
file-document = Document
file-table = Spreadsheet
file-text = Text

done-file-added = The file is kept.
done-file-removed = The file was taken away. For 30 days it can be put back.
done-file-returned = The file is back.

wrong-file-empty = No file arrived, or it is empty. Choose it again.
wrong-file-large = It weighs more than 10 MB. Take the photo at a lower resolution, or split the document.
wrong-file-heic = This photo is in HEIC, which many phones and computers don’t show. On the iPhone: Settings, Camera, Formats, “Most Compatible”; or mail it to yourself and upload it as JPEG.
wrong-file-kind = This kind of file can’t be kept. Photos (JPEG, PNG, WebP), PDF, Word, Excel, ODT, CSV and text can.
wrong-file-macros = This document carries macros (a program inside). Save it without them, as .docx or .xlsx, and upload it again.
wrong-file-damaged = The file is cut off or damaged. Open it to see whether it looks right, save it again and try once more.
wrong-file-unpacks = The document is packed so that it would grow out of all measure when opened, and we don’t keep it. Open it, copy it into a new document and upload that.
wrong-file-pixels = The picture has more than 80 million points: a phone cannot show it. Make it smaller, or take the photo at a lower resolution.
wrong-file-no-photo = A photo goes here (JPEG, PNG or WebP). Other files are added on the cycle’s page.
wrong-files-many = There are 20 files here already, which is all that fits. Take one away and try again.
wrong-files-full = This school’s room for files is full. Take some away, or ask whoever keeps the server for more.

problem-file-too-large-title = That file is too heavy
problem-file-too-large = A file may weigh up to 10 MB. Nothing was kept: go back and choose a lighter one.
